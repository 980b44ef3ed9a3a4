import type { FlowFault } from "@/lib/wizard/check/check-references";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { Check, Flow, Probe, Question } from "@/lib/wizard/flow/flow";
import { isRunByScript } from "./script-commands";
import { readOutput } from "./read-output";

// What .NET and JavaScript read in the same way: no anchors (lines end differently), inline options, named groups or look-behinds.
const NOT_PORTABLE = /\(\?(?![:=!])|(?<!\\)\$|(?<![\\[])\^|\\[AZzGpPk]|[^\x20-\x7e]/;

function patternFault(pattern: string): string | undefined {
  if (NOT_PORTABLE.test(pattern)) return `"${pattern}" is not a pattern that every PowerShell reads alike`;
  try {
    new RegExp(pattern, "i");
    return undefined;
  } catch {
    return `"${pattern}" is not a pattern`;
  }
}

/** Windows tools end their lines with CR LF; a reading must not depend on that. */
function readings(probe: Probe, output: string): readonly (string | undefined)[] {
  return [output, output.replaceAll("\n", "\r\n")].map((each) => readOutput(probe, each));
}

function checkSamples(check: Check, probe: Probe): readonly string[] {
  return check.samples.flatMap(({ optionId, output }) => {
    const expected = probe.rules.some((rule) => rule.optionId === optionId) ? optionId : undefined;
    return readings(probe, output).every((read) => read === expected)
      ? []
      : [
          `the sample of "${optionId}" is read as "${readings(probe, output).find((read) => read !== expected) ?? "?"}"`,
        ];
  });
}

function checkRules(question: Question, check: Check, probe: Probe): readonly string[] {
  const patternFaults = probe.rules
    .flatMap(({ has, lacks }) => [...has, ...lacks])
    .flatMap((pattern) => patternFault(pattern) ?? []);
  return [
    ...probe.rules
      .filter(
        ({ optionId }) => optionId === CANNOT_CHECK || !question.options.some(({ id }) => id === optionId),
      )
      .map(({ optionId }) => `reads "${optionId}", which is no answer`),
    ...(isRunByScript(check) ? [] : ["reads a command that the script cannot run"]),
    ...patternFaults,
    ...(patternFaults.length === 0 ? checkSamples(check, probe) : []),
  ];
}

/** Rules by which the probe reads answers: each names an answer, and each sample is read as what it is a sample of. */
export function checkProbes({ questions }: Flow): readonly FlowFault[] {
  return questions.flatMap((question) =>
    question.checks.flatMap((check) =>
      check.probe === undefined
        ? []
        : checkRules(question, check, check.probe).map((message) => ({
            field: `questions.${question.id}.checks.probe`,
            message,
          })),
    ),
  );
}
