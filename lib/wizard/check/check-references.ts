import { DIRECTION_KEYS } from "@/lib/wizard/steps/directions";
import { findOption, findQuestion } from "@/lib/wizard/flow/flow";
import type { Flow, Question } from "@/lib/wizard/flow/flow";

/** One fault of a flow: the field, dotted, and what is wrong with it. */
export type FlowFault = { readonly field: string; readonly message: string };

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function twice(field: string, values: readonly string[]): readonly FlowFault[] {
  return repeated(values).map((value) => ({ field, message: `"${value}" is used twice` }));
}

function* articleFields(flow: Flow): Generator<{ field: string; url: string }> {
  for (const question of flow.questions)
    if (question.article !== undefined)
      yield { field: `questions.${question.id}.article`, url: question.article };
  for (const symptom of flow.symptoms)
    for (const { url } of symptom.articles) yield { field: `symptoms.${symptom.id}.articles`, url };
}

function checkOption(flow: Flow, question: Question, index: number): readonly FlowFault[] {
  const option = question.options[index];
  if (!option) return [];
  const field = `questions.${question.id}.options.${option.id}`;
  const { next } = option;
  const faults: FlowFault[] = [];
  if (next.kind === "question" && !findQuestion(flow, next.questionId))
    faults.push({
      field: `${field}.next`,
      message: `leads nowhere: there is no question "${next.questionId}"`,
    });
  for (const { causeId } of option.evidence)
    if (!flow.causes.some(({ id }) => id === causeId))
      faults.push({ field: `${field}.evidence`, message: `there is no cause "${causeId}"` });
  const isConclusive = option.evidence.some(({ weight }) => Math.abs(weight) === 3);
  if (isConclusive && option.because === undefined)
    faults.push({
      field: `${field}.because`,
      message: "a weight of 3 or -3 needs a reason, here or in the question",
    });
  const effect = ({ next: to, otherwise, evidence }: typeof option) =>
    JSON.stringify([
      to,
      otherwise,
      [...evidence].sort((one, other) => one.causeId.localeCompare(other.causeId)),
    ]);
  const twin = question.options.slice(0, index).find((earlier) => effect(earlier) === effect(option));
  if (twin) faults.push({ field, message: `has the same effect as "${twin.id}": join the two` });
  return faults;
}

/** Many networks have nobody outside: each question that wants somebody there has a check from inside as well. */
function checkInside({ id, where, checks }: Question): readonly FlowFault[] {
  const isMissing = where === "outside" && !checks.some(({ inside }) => inside);
  return isMissing ? [{ field: `questions.${id}.checks`, message: "has no check with `inside: true`" }] : [];
}

/** Whether an answer or a symptom leads to a question that is not there: then the paths say nothing about the rest. */
export function hasLostStep(flow: Flow): boolean {
  return [
    ...flow.symptoms.map(({ first }) => first),
    ...flow.questions.flatMap(({ options }) => options.map(({ next }) => next)),
  ].some((next) => next.kind === "question" && !findQuestion(flow, next.questionId));
}

/** Keys and addresses: each key once, each reference to something that exists, no two answers with the same effect. */
export function checkReferences(flow: Flow, articleUrls: readonly string[]): readonly FlowFault[] {
  const keysOf = (entries: readonly { id: string; renamedFrom: readonly string[] }[]) =>
    entries.flatMap(({ id, renamedFrom }) => [id, ...renamedFrom]);
  return [
    ...twice("questions", [...keysOf(flow.questions), ...flow.retired]),
    ...keysOf(flow.questions)
      .filter((id) => DIRECTION_KEYS.includes(id))
      .map((id) => ({ field: "questions", message: `"${id}" has a meaning of its own in addresses` })),
    ...twice(
      "causes",
      flow.causes.map(({ id }) => id),
    ),
    ...flow.questions.flatMap((question) => [
      ...checkInside(question),
      ...twice(`questions.${question.id}.options`, keysOf(question.options)),
      ...question.options.flatMap((_, index) => checkOption(flow, question, index)),
    ]),
    ...flow.symptoms.flatMap((symptom) => [
      ...(symptom.first.kind === "question" && !findQuestion(flow, symptom.first.questionId)
        ? [
            {
              field: `symptoms.${symptom.id}.first`,
              message: `there is no question "${symptom.first.questionId}"`,
            },
          ]
        : []),
      ...[
        ...symptom.presumed,
        ...symptom.matchers.flatMap(({ answers }) => answers),
        ...symptom.articles.flatMap(({ answers }) => answers),
      ].flatMap(({ questionId, optionId }) => {
        const question = findQuestion(flow, questionId);
        return question && findOption(question, optionId)
          ? []
          : [
              {
                field: `symptoms.${symptom.id}`,
                message: `there is no answer "${questionId}: ${optionId}"`,
              },
            ];
      }),
    ]),
    ...[...articleFields(flow)]
      .filter(({ url }) => !articleUrls.includes(url))
      .map(({ field, url }) => ({ field, message: `there is no article ${url}` })),
  ];
}
