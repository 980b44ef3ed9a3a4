import type { FlowStatistics, SymptomStatistics } from "./flow-statistics";

function describeSymptom(measured: SymptomStatistics): readonly string[] {
  return [
    `  ${measured.symptom.id}`,
    `    paths ${measured.paths} (steps ${measured.steps}), longest ${measured.longestPath} questions, mean ${measured.meanPath.toFixed(1)}`,
    `    ending in escalate ${Math.round(measured.escalatingShare * 100)} % of the paths`,
    `    questions on average ${measured.questionsFromNothing.toFixed(1)} from nothing, ${measured.questionsFromPaste.toFixed(1)} from a paste`,
  ];
}

/** The statistics of a flow as lines for a terminal; a cause or a check that lacks something is named. */
export function describeStatistics({
  flow,
  symptoms,
  causesNeverFirst,
  missingSamples,
}: FlowStatistics): readonly string[] {
  return [
    `${flow.id}: ${flow.questions.length} questions, ${flow.causes.length} causes`,
    ...symptoms.flatMap(describeSymptom),
    `  causes never first: ${causesNeverFirst.map(({ id }) => id).join(", ") || "none"}`,
    `  answers without a sample: ${missingSamples.map(({ questionId, optionId }) => `${questionId}.${optionId}`).join(", ") || "none"}`,
  ];
}
