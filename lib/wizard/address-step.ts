import { decodeAnswers } from "./answers-path";
import { findSymptom, type Flow } from "./flow";
import { replay, type Replay } from "./replay";
import { unreadablePart } from "./resolve-answers";

/** What an address below /troubleshoot leads to. */
export type AddressStep =
  | { readonly kind: "unknown symptom" }
  | { readonly kind: "moved"; readonly path: string }
  | { readonly kind: "step"; readonly state: Replay; readonly problems: readonly string[] };

/** Replays an address: `symptom` and the answers behind it, as they stand in the path. */
export function addressStep(
  flows: readonly Flow[],
  symptomId: string,
  segments: readonly string[],
): AddressStep {
  const found = findSymptom(flows, symptomId);
  if (!found) return { kind: "unknown symptom" };
  const { answers, unreadable } = decodeAnswers(segments);
  const state = replay(found.flow, found.symptom, answers);
  const problems = [...unreadable.map(unreadablePart), ...state.problems].map(({ message }) => message);
  const asked = ["/troubleshoot", symptomId, ...segments].join("/");
  return problems.length === 0 && asked !== state.path
    ? { kind: "moved", path: state.path }
    : { kind: "step", state, problems };
}
