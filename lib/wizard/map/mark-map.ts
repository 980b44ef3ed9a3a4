import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import type { Option } from "@/lib/wizard/flow/flow";
import type { Replay } from "@/lib/wizard/steps/replay";
import { causeNode, questionNode, SYMPTOM_NODE } from "./flow-map";

/** Where a box stands on the reader's way; boxes without a mark are still open. */
export type MapMark = "answered" | "current" | "ruled out" | "not needed";

export type MapMarks = {
  readonly marks: ReadonlyMap<string, MapMark>;
  /** The answer given to each answered question. */
  readonly chosen: ReadonlyMap<string, Option>;
};

/** Nothing is answered yet: the map as an author or a printed sheet shows it. */
export const NO_MARKS: MapMarks = { marks: new Map(), chosen: new Map() };

/** A cause below this, with an answer against it, is out of the race. */
const RULED_OUT_BELOW = 0.02;

/** The way so far, the present place, the causes that answers speak against, and the questions that no way from here asks. */
export function markMap(state: Replay): MapMarks {
  const { flow, symptom, trail, step, ranking } = state;
  const marks = new Map<string, MapMark>([[SYMPTOM_NODE, "answered"]]);
  const onward = enumerateSymptom(flow, symptom).filter((each) =>
    trail.every(({ option }, index) => each.trail[index]?.option === option),
  );
  const asked = onward.map(({ reached }) => (reached.kind === "question" ? reached.question : undefined));
  // Without any way onward the reader has left the straight way, and nothing can be said about the rest.
  if (onward.length > 0)
    for (const question of flow.questions)
      if (!asked.includes(question)) marks.set(questionNode(question), "not needed");
  for (const { cause, probability, against } of ranking)
    if (probability < RULED_OUT_BELOW && against.length > 0) marks.set(causeNode(cause), "ruled out");
  for (const { question } of trail) marks.set(questionNode(question), "answered");
  const ways = [symptom.first, ...trail.map(({ option }) => option.next)];
  if (ways.some(({ kind }) => kind === "evidence")) marks.set("pick", "answered");
  if (step.kind === "question") marks.set(questionNode(step.question), "current");
  else if (step.outcome.kind === "escalate") marks.set("escalate", "current");
  else marks.set(causeNode(step.outcome.leader.cause), "current");
  return {
    marks,
    chosen: new Map(trail.map(({ question, option }) => [questionNode(question), option])),
  };
}
