import { checkCommands } from "./check-commands";
import { checkPaths } from "./check-paths";
import { checkPseudoCauses } from "./check-pseudo-causes";
import { checkReferences, hasLostStep } from "./check-references";
import { checkSearches } from "./check-searches";
import type { FlowFault } from "./check-references";
import { checkProbes } from "@/lib/wizard/probe/check-probe";
import { findOption, findQuestion, findSymptom } from "@/lib/wizard/flow/flow";
import type { Flow, Matcher, Symptom } from "@/lib/wizard/flow/flow";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";

function checkFixture(
  flows: readonly Flow[],
  symptom: Symptom,
  matcher: Matcher,
  fixture: string,
): readonly FlowFault[] {
  const field = `symptoms.${symptom.id}.matchers`;
  const shown = `fixture "${fixture.slice(0, 60).replace(/\s+/g, " ")}"`;
  const starts = startFromPaste(flows, fixture);
  const [start] = starts;
  if (!start) return [{ field, message: `${shown} hits no symptom` }];
  if (starts.length > 1 || start.symptom !== symptom) {
    return [{ field, message: `${shown} hits ${starts.map((each) => each.symptom.id).join(" and ")}` }];
  }
  return matcher.answers
    .filter(
      ({ questionId, optionId }) =>
        !start.preAnswers.some(
          ({ question, option }) => question.id === questionId && option.id === optionId,
        ),
    )
    .map(({ questionId, optionId }) => ({
      field,
      message: `${shown} does not give "${questionId}: ${optionId}"`,
    }));
}

function checkMatchers(flows: readonly Flow[], flow: Flow): readonly FlowFault[] {
  return flow.symptoms.flatMap((symptom) =>
    symptom.matchers.flatMap((matcher) =>
      matcher.fixtures.flatMap((fixture) => checkFixture(flows, symptom, matcher, fixture)),
    ),
  );
}

/** An answer may lead to a symptom of another flow, so this needs all of them. */
function checkLeads(flows: readonly Flow[], flow: Flow): readonly FlowFault[] {
  const leads = [
    ...flow.formerCauses.map(({ id, symptomId }) => ({
      field: `formerCauses.${id}`,
      symptomId,
      answers: [],
    })),
    ...flow.questions.flatMap(({ id, options }) =>
      options.flatMap(({ id: optionId, next, otherwise }) => [
        ...(next.kind === "symptom" ? [{ ...next, field: `questions.${id}.options.${optionId}.next` }] : []),
        ...(otherwise ? [{ ...otherwise, field: `questions.${id}.otherwise.${optionId}` }] : []),
      ]),
    ),
    ...flow.symptoms.flatMap(({ id, within }) =>
      within === undefined ? [] : [{ field: `symptoms.${id}.within`, symptomId: within, answers: [] }],
    ),
  ];
  return leads.flatMap(({ field, symptomId, answers }): readonly FlowFault[] => {
    const place = findSymptom(flows, symptomId);
    if (!place) return [{ field, message: `there is no symptom "${symptomId}"` }];
    return answers.flatMap(({ questionId, optionId }) => {
      const question = findQuestion(place.flow, questionId);
      return question && findOption(question, optionId)
        ? []
        : [{ field, message: `${place.flow.file} has no answer "${questionId}: ${optionId}"` }];
    });
  });
}

/** What must be unique over all flows: keys of symptoms, and titles, because every step's page is named by its question. */
function checkAcross(flows: readonly Flow[]): readonly string[] {
  const named = flows.flatMap((flow) => [
    ...flow.questions.map(({ id, text }) => ({ flow, field: `questions.${id}.text`, name: text })),
    ...flow.symptoms.flatMap((symptom) => [
      { flow, field: `symptoms.${symptom.id}.title`, name: symptom.title },
      ...[symptom.id, ...symptom.renamedFrom].map((name) => ({
        flow,
        field: `symptoms.${symptom.id}`,
        name,
      })),
    ]),
    { flow, field: "id", name: `flow ${flow.id}` },
  ]);
  return named.flatMap(({ flow, field, name }, index) => {
    const earlier = named.slice(0, index).find((each) => each.name === name);
    return earlier
      ? [`${flow.file}: "${field}": "${name}" is already used by ${earlier.flow.file} "${earlier.field}"`]
      : [];
  });
}

function described(flow: Flow, faults: readonly FlowFault[]): readonly string[] {
  return faults.map(({ field, message }) => `${flow.file}: "${field}": ${message}`);
}

/**
 * Every fault of the flows, one line each: file, field, what is wrong. What only follows from a fault is not reported beside it: the
 * paths of a flow are followed when its references are right, and searches over all flows when each flow is right by itself. `articleUrls` are the addresses of all articles;
 * with `valueNames` the `{{slots}}` of commands are compared with the known command values.
 */
export function checkFlows(
  flows: readonly Flow[],
  articleUrls: readonly string[],
  valueNames?: readonly string[],
): readonly string[] {
  const own = flows.flatMap((flow) => ownFlowFaults(flow, articleUrls, valueNames));
  if (own.length > 0) return own;
  const between = [
    ...flows.flatMap((flow) => described(flow, [...checkMatchers(flows, flow), ...checkLeads(flows, flow)])),
    ...checkAcross(flows),
  ];
  return between.length > 0 ? between : checkSearches(flows);
}

/** What is wrong with one flow by itself, whatever the others are. */
export function ownFlowFaults(
  flow: Flow,
  articleUrls: readonly string[],
  valueNames?: readonly string[],
): readonly string[] {
  return described(flow, [
    ...checkReferences(flow, articleUrls),
    ...checkCommands(flow, valueNames),
    ...checkProbes(flow),
    ...(hasLostStep(flow) ? [] : checkPaths(flow)),
    ...checkPseudoCauses(flow),
  ]);
}
