import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { changeText, judgeReadOnly } from "@/lib/powershell/read-only";
import type { FlowFault } from "./check-references";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { Flow, Question, Shell } from "@/lib/wizard/flow/flow";

type Command = { readonly field: string; readonly shell: Shell; readonly command: string };

/** The commands that readers run to look, wherever they stand. */
function lookingCommands(flow: Flow): readonly Command[] {
  const at = (field: string, item: { shell?: Shell; command?: string }): readonly Command[] =>
    item.shell && item.command ? [{ field, shell: item.shell, command: item.command }] : [];
  return [
    ...flow.questions.flatMap(({ id, checks }) =>
      checks.flatMap((check) => at(`questions.${id}.checks`, check)),
    ),
    ...flow.symptoms.flatMap((symptom) => [
      ...at(`symptoms.${symptom.id}.verify`, symptom.verify),
      ...symptom.redFlags.flatMap((flag) => at(`symptoms.${symptom.id}.redFlags`, flag)),
      ...symptom.collect.flatMap((item) => at(`symptoms.${symptom.id}.collect`, item)),
    ]),
  ];
}

/** The value brings its own quotes, so a slot must stand outside quotes and must not be part of a word. */
function checkSlots(
  { field, command }: Command,
  valueNames: readonly string[] | undefined,
): readonly FlowFault[] {
  const slots = [...command.matchAll(/([\w'"]?)\{\{(\w*)\}\}([\w'"]?)/g)];
  return slots.flatMap(([slot, before, name = "", after]) => [
    ...(before || after ? [{ field, message: `"${slot}": the slot must stand alone, without quotes` }] : []),
    ...(valueNames && !valueNames.includes(name)
      ? [{ field, message: `"{{${name}}}" is not a known command value` }]
      : []),
  ]);
}

function checkQuestion(question: Question): readonly FlowFault[] {
  const field = `questions.${question.id}.checks`;
  const answers = question.options.filter(({ id }) => id !== CANNOT_CHECK);
  return [
    ...EXCHANGE_VERSIONS.filter(
      (version) => !question.checks.some(({ versions }) => versions.includes(version)),
    ).map((version) => ({ field, message: `has no command for Exchange ${version}` })),
    ...question.checks.flatMap((check) => [
      ...answers
        .filter(({ id }) => !check.samples.some(({ optionId }) => optionId === id))
        .map(({ id }) => ({ field, message: `"${check.command}" has no sample output for "${id}"` })),
      ...check.samples
        .filter(({ optionId }) => !answers.some(({ id }) => id === optionId))
        .map(({ optionId }) => ({ field, message: `has a sample for "${optionId}", which is no answer` })),
    ]),
  ];
}

/** Commands: they only look, and every version and every answer has its sample. Those of causes are checked with their files. */
export function checkCommands(flow: Flow, valueNames?: readonly string[]): readonly FlowFault[] {
  const looking = lookingCommands(flow);
  return [
    ...flow.questions.flatMap(checkQuestion),
    ...looking.flatMap(({ field, shell, command }) => {
      const verdict = judgeReadOnly(shell, command);
      return verdict.readOnly
        ? []
        : [{ field, message: `"${command}" must only look: ${changeText(verdict)}` }];
    }),
    ...looking.flatMap((command) => checkSlots(command, valueNames)),
  ];
}
