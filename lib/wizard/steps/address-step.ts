import { decodeAnswers } from "./answers-path";
import { findSymptom, type Flow } from "@/lib/wizard/flow/flow";
import { handedOverPath, handOverOf, replay, type Replay } from "./replay";
import { unreadablePart } from "./resolve-answers";

/** What an address below /troubleshoot leads to. */
export type AddressStep =
  | { readonly kind: "unknown symptom" }
  | { readonly kind: "moved"; readonly path: string }
  /** The answers so far lead to a symptom of another flow; they stand in the new address. */
  | { readonly kind: "handed over"; readonly path: string }
  | {
      readonly kind: "step";
      readonly state: Replay;
      readonly problems: readonly string[];
      /** The searches that led here, the first one first. */
      readonly earlier: readonly Replay[];
      /** Continue was pressed without an answer. */
      readonly isUnanswered: boolean;
    };

/** The last part of the address that a step gets when Continue was pressed without an answer and without script. */
const UNANSWERED = "answer.missing";

/** The address of the step that says that no answer was chosen. */
export function unansweredPath({ path }: Replay): string {
  return `${path}/${UNANSWERED}`;
}

/** Replays an address: `symptom` and the answers behind it, as they stand in the path. */
export function addressStep(
  flows: readonly Flow[],
  symptomId: string,
  given: readonly string[],
): AddressStep {
  const found = findSymptom(flows, symptomId);
  if (!found) return { kind: "unknown symptom" };
  const isMarked = given.at(-1) === UNANSWERED;
  const segments = isMarked ? given.slice(0, -1) : given;
  const { answers, unreadable } = decodeAnswers(segments);
  const state = replay(found.flow, found.symptom, answers);
  const problems = [...unreadable.map(unreadablePart), ...state.problems].map(({ message }) => message);
  const asked = ["/troubleshoot", symptomId, ...segments].join("/");
  if (problems.length === 0 && asked !== state.path) return { kind: "moved", path: state.path };
  const next = handOverOf(state);
  const target = next && findSymptom(flows, next.symptomId);
  if (next && target && problems.length === 0)
    return { kind: "handed over", path: handedOverPath(state, target.flow, target.symptom, next.answers) };
  const earlier = state.directions.carried.flatMap(({ symptomId: id, answers: theirs }) => {
    const place = findSymptom(flows, id);
    return place ? [replay(place.flow, place.symptom, theirs)] : [];
  });
  return { kind: "step", state, problems, earlier, isUnanswered: isMarked && state.step.kind === "question" };
}
