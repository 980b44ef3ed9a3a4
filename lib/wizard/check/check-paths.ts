import type { FlowFault } from "./check-references";
import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import type { EnumeratedStep } from "@/lib/wizard/steps/enumerate-paths";
import { CANNOT_CHECK, findQuestion, presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Flow, Question, Symptom } from "@/lib/wizard/flow/flow";
import { canSeparate } from "@/lib/wizard/steps/next-question";

/** The longest way to an outcome, in questions. */
const LONGEST_PATH = 8;

/** On a site of plain files every step is a page made in advance, so a symptom must not have too many. */
const MOST_STEPS = 250;

/** Follows the authored ways only; the evidence never asks a question twice. */
function findCycle(
  flow: Flow,
  question: Question,
  way: readonly Question[],
): readonly Question[] | undefined {
  if (way.includes(question)) return [...way.slice(way.indexOf(question)), question];
  for (const { next } of question.options) {
    const following = next.kind === "question" ? findQuestion(flow, next.questionId) : undefined;
    const cycle = following && findCycle(flow, following, [...way, question]);
    if (cycle) return cycle;
  }
  return undefined;
}

function checkSymptom(flow: Flow, symptom: Symptom, steps: readonly EnumeratedStep[]): readonly FlowFault[] {
  const field = `symptoms.${symptom.id}`;
  if (steps.length > MOST_STEPS)
    return [{ field, message: `has more than ${MOST_STEPS} steps: end earlier, or ask less` }];
  const faults: FlowFault[] = [];
  const tooLong = steps.find(({ trail }) => trail.length > LONGEST_PATH);
  if (tooLong) faults.push({ field, message: `${tooLong.path} has more than ${LONGEST_PATH} questions` });
  const unanswered = steps.find(
    ({ trail, reached }) =>
      reached.kind === "outcome" && trail.every(({ option }) => option.id === CANNOT_CHECK),
  );
  if (unanswered?.reached.kind === "outcome" && unanswered.reached.outcome.kind !== "escalate")
    faults.push({ field, message: `${unanswered.path} names a cause although nothing could be checked` });
  for (const { trail, reached, path } of steps) {
    if (reached.kind !== "question" || trail.at(-1)?.option.id !== CANNOT_CHECK) continue;
    if (!canSeparate(flow, reached.question, [...presumedAnswers(flow, symptom), ...trail]))
      faults.push({
        field,
        message: `${path} asks "${reached.question.id}", which cannot separate what is left`,
      });
  }
  return faults;
}

/** Everything that only shows on the paths: reach, length, cycles, causes that never come first, honest ends. */
export function checkPaths(flow: Flow): readonly FlowFault[] {
  const cycle = flow.questions.map((question) => findCycle(flow, question, [])).find((each) => each);
  if (cycle)
    return [{ field: "questions", message: `go in a circle: ${cycle.map(({ id }) => id).join(" → ")}` }];
  const bySymptom = flow.symptoms.map((symptom) => ({
    symptom,
    steps: enumerateSymptom(flow, symptom),
  }));
  const reached = bySymptom.flatMap(({ steps }) => steps.map((step) => step.reached));
  return [
    ...bySymptom.flatMap(({ symptom, steps }) => checkSymptom(flow, symptom, steps)),
    ...flow.questions
      .filter(
        (question) =>
          !reached.some((step) => step.kind === "question" && step.question === question) &&
          !flow.symptoms.every(({ presumed }) =>
            presumed.some(({ questionId }) => questionId === question.id),
          ),
      )
      .map(({ id }) => ({ field: `questions.${id}`, message: "is never asked" })),
    ...flow.causes
      .filter(
        (cause) =>
          !reached.some(
            (step) =>
              step.kind === "outcome" && step.outcome.kind === "cause" && step.outcome.leader.cause === cause,
          ),
      )
      .map(({ id }) => ({ field: `causes.${id}`, message: "can never come first" })),
  ];
}
