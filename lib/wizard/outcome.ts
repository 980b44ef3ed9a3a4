import { CANNOT_CHECK } from "./flow";
import type { CollectItem, Flow, GivenAnswer, Question, Symptom, VerifyCheck } from "./flow";
import { NAMED_FROM } from "./next-question";
import { rankCauses, weightOf } from "./rank-causes";
import type { RankedCause } from "./rank-causes";

export type Outcome =
  | {
      readonly kind: "cause";
      readonly leader: RankedCause;
      readonly runnerUp?: RankedCause;
      /** The one check, not made so far, that best tells the leader from the runner-up. */
      readonly separatedBy?: Question;
    }
  | {
      readonly kind: "escalate";
      readonly collect: readonly CollectItem[];
      /** What the answers point to most, none of it likely enough to be named. */
      readonly leading: readonly RankedCause[];
      readonly verify: VerifyCheck;
    };

export type CauseOutcome = Extract<Outcome, { kind: "cause" }>;
export type EscalateOutcome = Extract<Outcome, { kind: "escalate" }>;

/** How far the question's answers can push the two causes apart. */
function separation(question: Question, one: RankedCause, other: RankedCause): number {
  return Math.max(
    ...question.options.map((option) =>
      Math.abs(weightOf(option, one.cause.id) - weightOf(option, other.cause.id)),
    ),
  );
}

function separatingQuestion(
  flow: Flow,
  answers: readonly GivenAnswer[],
  leader: RankedCause,
  runnerUp: RankedCause,
): Question | undefined {
  return flow.questions
    .filter(
      (question) =>
        !answers.some((answer) => answer.question === question && answer.option.id !== CANNOT_CHECK) &&
        separation(question, leader, runnerUp) > 0,
    )
    .sort(
      (one, other) =>
        separation(other, leader, runnerUp) - separation(one, leader, runnerUp) ||
        one.minutes - other.minutes,
    )[0];
}

/** A cause that is at least this probable is worth mentioning beside the leader. */
const MENTIONED_FROM = 0.02;

/** What all counted answers (presumed ones first) lead to when nothing more is asked. */
export function outcomeOf(flow: Flow, symptom: Symptom, answers: readonly GivenAnswer[]): Outcome {
  const ranking = rankCauses(flow, answers);
  const [leader, second] = ranking;
  if (!leader || leader.probability < NAMED_FROM) {
    const leading = ranking.filter(({ probability }) => probability >= MENTIONED_FROM).slice(0, 3);
    return { kind: "escalate", collect: symptom.collect, leading, verify: symptom.verify };
  }
  const runnerUp = second && second.probability >= MENTIONED_FROM ? second : undefined;
  const separatedBy = runnerUp && separatingQuestion(flow, answers, leader, runnerUp);
  return {
    kind: "cause",
    leader,
    ...(runnerUp && { runnerUp }),
    ...(separatedBy && { separatedBy }),
  };
}
