import { decodeAnswers } from "@/lib/wizard/steps/answers-path";
import { CANNOT_CHECK, findOption, findSymptom } from "@/lib/wizard/flow/flow";
import type { Answer, Flow } from "@/lib/wizard/flow/flow";
import { encodeFrontChoices, readFrontChoices } from "@/lib/wizard/entries/front-questions";
import { handedOverPath, handOverOf, replay } from "@/lib/wizard/steps/replay";
import type { Replay } from "@/lib/wizard/steps/replay";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";
import type { Incident } from "./incident";

export type Played = {
  readonly incident: Incident;
  /** Place of the true cause among those shown at the end, from 1; undefined when it is not shown at all. */
  readonly rank: number | undefined;
  readonly questions: number;
  /** Choices made at the front door before. */
  readonly frontAnswers: number;
  readonly isFromPaste: boolean;
  /** Symptoms on the way, with hand-overs. */
  readonly symptoms: readonly string[];
  /** The cause that came first, or that none is sure enough. */
  readonly shown: string;
};

/** Below this a cause is not shown among the possible ones. */
const SHOWN_FROM = 0.02;

const MOST_STEPS = 30;

/** Walks the wizard as the administrator of the incident would have. */
export function playIncident(flows: readonly Flow[], incident: Incident): Played {
  const [start] = incident.paste === undefined ? [] : startFromPaste(flows, incident.paste);
  const place = start ?? findSymptom(flows, incident.symptom);
  if (!place)
    return {
      incident,
      rank: undefined,
      questions: 0,
      frontAnswers: 0,
      isFromPaste: false,
      symptoms: [],
      shown: "no symptom",
    };
  const front = start ? {} : readFrontChoices(incident.front);
  const given: Answer[] = [
    ...encodeFrontChoices(front),
    ...(start?.preAnswers ?? []).map(({ question, option }) => ({
      questionId: question.id,
      optionId: option.id,
    })),
  ];
  const asked: string[] = [];
  const symptoms = [place.symptom.id];
  let state = replay(place.flow, place.symptom, given);
  while (asked.length < MOST_STEPS) {
    if (state.step.kind === "question") {
      const { question } = state.step;
      const known = incident.answers[question.id];
      // Who does not find his answer among those offered says that he cannot tell.
      const option = known === undefined ? undefined : findOption(question, known);
      asked.push(question.id);
      given.push({ questionId: question.id, optionId: option?.id ?? CANNOT_CHECK });
      state = replay(state.flow, state.symptom, given);
      continue;
    }
    const next = handOverOf(state);
    const target = next && findSymptom(flows, next.symptomId);
    if (!next || !target) break;
    symptoms.push(target.symptom.id);
    const path = handedOverPath(state, target.flow, target.symptom, next.answers);
    given.splice(0, given.length, ...decodeAnswers(path.split("/").slice(3)).answers);
    state = replay(target.flow, target.symptom, given);
  }
  return {
    incident,
    rank: rankOf(state, incident.causes),
    questions: asked.length,
    frontAnswers: Object.keys(front).length,
    isFromPaste: start !== undefined,
    symptoms,
    shown: shownFirst(state),
  };
}

function rankOf({ ranking }: Replay, causes: readonly string[]): number | undefined {
  const shown = ranking.filter(({ probability }) => probability >= SHOWN_FROM);
  const place = shown.findIndex(({ cause }) => causes.includes(cause.id));
  return place < 0 ? undefined : place + 1;
}

function shownFirst({ step }: Replay): string {
  if (step.kind === "question") return `still asks ${step.question.id}`;
  return step.outcome.kind === "cause" ? step.outcome.leader.cause.id : "collect and escalate";
}
