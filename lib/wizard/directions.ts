import { findQuestion } from "./flow";
import type { Answer, Flow, Question } from "./flow";
import { shownKey } from "./resolve-answers";
import type { AnswerProblem } from "./resolve-answers";

/** Which of the two servers the reader can get at. */
export type Reach = "both" | "sender" | "receiver";

export const REACHES: readonly Reach[] = ["both", "sender", "receiver"];

/** What an address says besides answers: `reach.sender`, and `ask.clocks` for a check that the reader wants to make. */
export type Directions = {
  readonly reach: Reach;
  /** Asked as soon as no given answer leads on, in this order. */
  readonly asked: readonly Question[];
};

/** First parts of segments that are no answers; no question may have one of these as its key. */
export const DIRECTION_KEYS: readonly string[] = ["reach", "ask"];

/** Whether the check is made on the server that the reader cannot get at. */
export function isOutOfReach({ where }: Question, reach: Reach): boolean {
  return reach !== "both" && (where === "sender" || where === "receiver") && where !== reach;
}

/** Parts the answers of an address from its directions. Never throws; what it cannot use is in `problems`. */
export function readDirections(
  flow: Flow,
  answers: readonly Answer[],
): {
  readonly directions: Directions;
  readonly answers: readonly Answer[];
  readonly problems: readonly AnswerProblem[];
} {
  let reach: Reach | undefined;
  const asked: Question[] = [];
  const problems: AnswerProblem[] = [];
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
  }
  return {
    directions: { reach: reach ?? "both", asked },
    answers: answers.filter(({ questionId }) => !DIRECTION_KEYS.includes(questionId)),
    problems,
  };
}

/** The directions as they stand in an address, before the answers. */
export function encodeDirections({ reach, asked }: Directions): readonly Answer[] {
  return [
    ...(reach === "both" ? [] : [{ questionId: "reach", optionId: reach }]),
    ...asked.map(({ id }) => ({ questionId: "ask", optionId: id })),
  ];
}
