import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { CollectItem, Flow, GivenAnswer, Question, Symptom, VerifyCheck } from "@/lib/wizard/flow/flow";
import { NAMED_FROM } from "./next-question";
import { rankCauses, weightOf } from "./rank-causes";
import type { RankedCause } from "./rank-causes";
import { answerOfFix, ENOUGH_TRIED, isAnswerOfFix } from "./tried-causes";

export type Outcome =
  | {
      readonly kind: "cause";
      readonly leader: RankedCause;
      /** Its fix ended the fault. */
      readonly isSolved: boolean;
      readonly runnerUp?: RankedCause;
      /** The one check, not made so far, that best tells the leader from the runner-up. */
      readonly separatedBy?: Question;
    }
  | {
      readonly kind: "escalate";
      /** So many fixes did not help that somebody else should look; otherwise no cause is sure enough. */
      readonly isAfterFixes: boolean;
      /** More could be asked, but the search has asked enough. */
      readonly isCut: boolean;
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

/** After a fix that did not help, the next cause need not be sure any more, only worth a try. */
const TRIED_NEXT_FROM = 0.1;

/** An answer of this weight against a cause rules it out: it is neither tried next nor mentioned. */
const RULES_OUT = -3;

function isOpen({ probability, against }: RankedCause): boolean {
  return probability >= MENTIONED_FROM && against.every(({ weight }) => weight > RULES_OUT);
}

/** How a search came to its end: fixes that did not help in searches that led here, and whether it has asked enough. */
export type SearchEnd = { readonly fixes?: number; readonly isCut?: boolean };

/** What all counted answers (presumed ones first) lead to when nothing more is asked. */
export function outcomeOf(
  flow: Flow,
  symptom: Symptom,
  answers: readonly GivenAnswer[],
  { fixes: fixesBefore = 0, isCut = false }: SearchEnd = {},
): Outcome {
  const ranking = rankCauses(flow, answers);
  const fixes = answers.filter(isAnswerOfFix);
  const solved =
    fixes.length === 0
      ? undefined
      : ranking.find(({ cause }) => answers.includes(answerOfFix({ cause, result: "solved" })));
  const untried =
    fixes.length === 0 ? ranking : ranking.filter(({ against }) => !against.some(isAnswerOfFix));
  const [leader, second] = solved ? [solved] : fixes.length > 0 ? untried.filter(isOpen) : untried;
  const namedFrom = fixes.length > 0 ? TRIED_NEXT_FROM : NAMED_FROM;
  const isNamed =
    leader === solved ||
    (leader && leader.probability >= namedFrom && fixes.length + fixesBefore < ENOUGH_TRIED);
  if (!leader || !isNamed) {
    const leading = untried.filter(isOpen).slice(0, 3);
    return {
      kind: "escalate",
      collect: symptom.collect,
      leading,
      verify: symptom.verify,
      isAfterFixes: fixes.length + fixesBefore > 0,
      isCut,
    };
  }
  const runnerUp = second && second.probability >= MENTIONED_FROM ? second : undefined;
  const separatedBy = runnerUp && separatingQuestion(flow, answers, leader, runnerUp);
  return {
    kind: "cause",
    leader,
    isSolved: leader === solved,
    ...(runnerUp && { runnerUp }),
    ...(separatedBy && { separatedBy }),
  };
}
