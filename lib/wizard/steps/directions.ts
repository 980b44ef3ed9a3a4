import { CARRIED_KEY, encodeCarried, readCarried } from "./carried-symptoms";
import type { CarriedSymptom } from "./carried-symptoms";
import { findQuestion } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, Question } from "@/lib/wizard/flow/flow";
import {
  encodeFrontChoices,
  FRONT_IDS,
  isFrontQuestion,
  readFrontChoices,
} from "@/lib/wizard/entries/front-questions";
import type { FrontChoices } from "@/lib/wizard/entries/front-questions";
import { shownKey } from "./resolve-answers";
import type { AnswerProblem } from "./resolve-answers";
import { FIX_RESULTS, isFixResult } from "./tried-causes";
import type { TriedCause } from "./tried-causes";

/** Which of the two servers the reader can get at. */
export type Reach = "both" | "sender" | "receiver";

export const REACHES: readonly Reach[] = ["both", "sender", "receiver"];

/**
 * What an address says besides answers: `reach.sender`, `ask.clocks` for a check that the reader wants to make, `tried.clock-skew`
 * for a fix that did not help, `who.everybody` for a choice at the front door, `from.mail-does-not-arrive` with the answers of a
 * search that led here.
 */
export type Directions = {
  readonly reach: Reach;
  /** Asked as soon as no given answer leads on, in this order. */
  readonly asked: readonly Question[];
  /** Fixes that were made, in the order in which they were tried; each cause once, its last result. */
  readonly tried: readonly TriedCause[];
  readonly carried: readonly CarriedSymptom[];
  /** What was said at the front door. */
  readonly front: FrontChoices;
};

export const NO_DIRECTIONS: Directions = { reach: "both", asked: [], tried: [], carried: [], front: {} };

/** First parts of segments that are no answers; no question may have one of these as its key. */
export const DIRECTION_KEYS: readonly string[] = [
  "reach",
  "ask",
  CARRIED_KEY,
  ...FIX_RESULTS,
  ...Object.keys(FRONT_IDS),
];

/** Whether the check is made on the server that the reader cannot get at. */
export function isOutOfReach({ where }: Question, reach: Reach): boolean {
  return reach !== "both" && (where === "sender" || where === "receiver") && where !== reach;
}

/** Parts the answers of an address from its directions. Never throws; what it cannot use is in `problems`. */
export function readDirections(
  flow: Flow,
  given: readonly Answer[],
): {
  readonly directions: Directions;
  readonly answers: readonly Answer[];
  readonly problems: readonly AnswerProblem[];
} {
  let reach: Reach | undefined;
  const asked: Question[] = [];
  const tried: TriedCause[] = [];
  let front: FrontChoices = {};
  const problems: AnswerProblem[] = [];
  const causeOf = (id: string) => flow.causes.find((cause) => cause.id === id);
  const isFormer = (id: string) => flow.formerCauses.some((cause) => cause.id === id);
  const { carried, own: answers } = readCarried(given, ({ questionId, optionId }) =>
    isFixResult(questionId)
      ? causeOf(optionId) !== undefined || isFormer(optionId)
      : DIRECTION_KEYS.includes(questionId) || findQuestion(flow, questionId) !== undefined,
  );
  for (const { questionId, optionId } of answers) {
    const key = shownKey(`${questionId}.${optionId}`);
    if (questionId === "reach") {
      const read = REACHES.find((each) => each === optionId);
      if (read === undefined) {
        const message = `“${key}” does not name a server: it is reach.sender, reach.receiver or left out.`;
        problems.push({ kind: "unknown", key, message });
      } else if (reach !== undefined && reach !== read) {
        const message = `The address names the servers in reach twice; the first, “reach.${reach}”, counts.`;
        problems.push({ kind: "contradictory", key, message });
      } else reach = read;
    }
    if (questionId === "ask") {
      const question = findQuestion(flow, optionId);
      if (!question) {
        const message = `“${key}” asks for a check that is not one of the questions here, so it was left out.`;
        problems.push({ kind: "unknown", key, message });
      } else if (!asked.includes(question)) asked.push(question);
    }
    if (isFrontQuestion(questionId)) {
      const read = readFrontChoices({ [questionId]: optionId });
      if (read[questionId] === undefined) {
        const message = `“${key}” is none of the choices of the first page, so it was left out.`;
        problems.push({ kind: "unknown", key, message });
      } else front = { ...read, ...front };
    }
    if (isFixResult(questionId)) {
      const cause = causeOf(optionId);
      const earlier = tried.findIndex((each) => each.cause === cause);
      if (earlier >= 0) tried.splice(earlier, 1);
      if (cause) tried.push({ cause, result: questionId });
      else if (!isFormer(optionId)) {
        const message = `“${key}” names a cause that is none of these, so it was left out.`;
        problems.push({ kind: "unknown", key, message });
      }
    }
  }
  return {
    directions: { reach: reach ?? "both", asked, tried, carried, front },
    answers: answers.filter(({ questionId }) => !DIRECTION_KEYS.includes(questionId)),
    problems,
  };
}

/** The directions as they stand in an address, before the answers. */
export function encodeDirections({ reach, asked, tried, carried, front }: Directions): readonly Answer[] {
  return [
    ...encodeFrontChoices(front),
    ...encodeCarried(carried),
    ...(reach === "both" ? [] : [{ questionId: "reach", optionId: reach }]),
    ...asked.map(({ id }) => ({ questionId: "ask", optionId: id })),
    ...tried.map(({ cause, result }) => ({ questionId: result, optionId: cause.id })),
  ];
}
