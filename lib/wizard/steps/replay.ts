import { wizardPath } from "./answers-path";
import { encodeDirections, isOutOfReach, NO_DIRECTIONS, readDirections } from "./directions";
import type { Directions, Reach } from "./directions";
import { CANNOT_CHECK, presumedAnswers } from "@/lib/wizard/flow/flow";
import type {
  Answer,
  Cause,
  Flow,
  GivenAnswer,
  HandOver,
  Option,
  Question,
  Symptom,
} from "@/lib/wizard/flow/flow";
import { handOverAfter } from "./hand-over";
import { nextQuestion } from "./next-question";
import { outcomeOf } from "./outcome";
import type { Outcome } from "./outcome";
import { questionsLeft } from "./question-limit";
import { rankCauses } from "./rank-causes";
import type { RankedCause } from "./rank-causes";
import { remainingChecks } from "./remaining-checks";
import type { RemainingChecks } from "./remaining-checks";
import { resolveAnswers } from "./resolve-answers";
import type { AnswerProblem } from "./resolve-answers";
import { answerOfFix, isAnswerOfFix, isFixResult } from "./tried-causes";
import type { FixResult } from "./tried-causes";

export type Step =
  | { readonly kind: "question"; readonly question: Question; readonly remaining: RemainingChecks }
  | { readonly kind: "outcome"; readonly outcome: Outcome };

/** The state of the wizard, computed from nothing but the answers. */
export type Replay = {
  readonly flow: Flow;
  readonly symptom: Symptom;
  /** Answers that the symptom itself gives; they count and cannot be changed here. */
  readonly presumed: readonly GivenAnswer[];
  /** The answers that count, in the order in which they are asked. */
  readonly trail: readonly GivenAnswer[];
  /** Those of `trail` that are not in the address: checks on the server that the reader cannot get at. */
  readonly outOfReach: readonly GivenAnswer[];
  readonly directions: Directions;
  /** Answers that are kept but not asked on the way so far; they count again when the way comes back to them. */
  readonly inactive: readonly GivenAnswer[];
  readonly problems: readonly AnswerProblem[];
  /** An answer came under an older key: the address should become `path`. */
  readonly renamed: boolean;
  /** The one address of this state; with problems it is the nearest valid step. */
  readonly path: string;
  readonly step: Step;
  /** All causes, the most probable first. */
  readonly ranking: readonly RankedCause[];
};

/**
 * Follows the answers from the symptom's first question; the order in which they are given does not matter. `given` may hold
 * directions too: a check on a server out of reach counts as "I can't check this", one that is asked for comes next.
 */
export function replay(flow: Flow, symptom: Symptom, given: readonly Answer[]): Replay {
  const { directions, answers, problems: misdirections } = readDirections(flow, given);
  const { given: resolved, problems, renamed } = resolveAnswers(flow, symptom, answers);
  const presumed = presumedAnswers(flow, symptom);
  const { sequence, outOfReach, question, isCut, left } = followAnswers(flow, symptom, resolved, directions);
  const trail = sequence.filter((answer) => !isAnswerOfFix(answer));
  const inactive = resolved.filter((answer) => !trail.includes(answer));
  const counted = [...presumed, ...sequence];
  return {
    flow,
    symptom,
    presumed,
    trail,
    outOfReach,
    directions,
    inactive,
    problems: [...misdirections, ...problems],
    renamed,
    path: pathOf(symptom, directions, written({ trail, inactive, outOfReach })),
    step: question
      ? {
          kind: "question",
          question,
          remaining: remainingChecks(flow, symptom, sequence, {
            reach: directions.reach,
            open: question,
            left,
          }),
        }
      : {
          kind: "outcome",
          outcome: outcomeOf(flow, symptom, counted, { fixes: fixesBefore(directions), isCut }),
        },
    ranking: rankCauses(flow, counted),
  };
}

/**
 * The answers that count, and the question that is open behind them; none when the outcome is reached. What came of a fix counts
 * from the outcome on that named its cause, so that the way to it stays as it was walked. `isCut`: something was left to ask, but
 * the search has asked enough; what stands in the address counts all the same, and a reader may ask for any check.
 */
function followAnswers(
  flow: Flow,
  symptom: Symptom,
  given: readonly GivenAnswer[],
  directions: Directions,
): {
  readonly sequence: readonly GivenAnswer[];
  readonly outOfReach: readonly GivenAnswer[];
  readonly question: Question | undefined;
  readonly isCut: boolean;
  /** How many questions the search may still ask. */
  readonly left: number;
} {
  const { reach, asked, tried } = directions;
  const trail: GivenAnswer[] = [];
  const outOfReach: GivenAnswer[] = [];
  const open = [...tried];
  const left = () => questionsLeft({ flow, symptom }, directions, given, trail);
  const end = (question: Question | undefined, isCut = false) => ({
    sequence: trail,
    outOfReach,
    question,
    isCut,
    left: left(),
  });
  const isCounted = (question: Question) => trail.some((answer) => answer.question === question);
  for (;;) {
    const next = nextQuestion(flow, symptom, trail);
    const answer = given.find((each) => each.question === next);
    if (answer) {
      trail.push(answer);
      continue;
    }
    const wanted = asked.find((question) => !isCounted(question) && !isPresumed(flow, symptom, question));
    const wantedAnswer = given.find((each) => each.question === wanted);
    if (wantedAnswer) {
      trail.push(wantedAnswer);
      continue;
    }
    if (wanted) return end(wanted);
    const cannotCheck =
      next && isOutOfReach(next, reach) ? next.options.find(({ id }) => id === CANNOT_CHECK) : undefined;
    if (next && cannotCheck) {
      const skipped = { question: next, option: cannotCheck };
      outOfReach.push(skipped);
      trail.push(skipped);
      continue;
    }
    const isAfterFix = trail.some(isAnswerOfFix);
    const isCut = next !== undefined && !isAfterFix && left() <= 0;
    const fix = next && !isCut ? undefined : open.shift();
    if (!fix) return end(isCut ? undefined : next, isCut);
    trail.push(answerOfFix(fix));
  }
}

/** How many fixes were made in searches that led here. */
function fixesBefore({ carried }: Directions): number {
  return carried.flatMap(({ answers }) => answers).filter(({ questionId }) => isFixResult(questionId)).length;
}

function isPresumed(flow: Flow, symptom: Symptom, question: Question): boolean {
  return presumedAnswers(flow, symptom).some((answer) => answer.question === question);
}

function pathOf(symptom: Symptom, directions: Directions, answers: readonly GivenAnswer[]): string {
  return wizardPath(symptom.id, [...encodeDirections(directions), ...answers.map(toAnswer)]);
}

function toAnswer({ question, option }: GivenAnswer): Answer {
  return { questionId: question.id, optionId: option.id };
}

/** The answers of the state that stand in its address. */
function written({
  trail,
  inactive,
  outOfReach,
}: Pick<Replay, "trail" | "inactive" | "outOfReach">): readonly GivenAnswer[] {
  return [...trail, ...inactive].filter((answer) => !outOfReach.includes(answer));
}

/** Where the reader comes to by choosing `option` for the question that is open; all other answers are kept. */
export function answerPath(state: Replay, option: Option): string {
  if (state.step.kind !== "question") return state.path;
  const { question } = state.step;
  const others = written(state).filter((answer) => answer.question !== question);
  const answers = [...encodeDirections(state.directions), ...others.map(toAnswer)];
  return replay(state.flow, state.symptom, [...answers, toAnswer({ question, option })]).path;
}

/** Where the reader can answer a counted question again: the answers before it count, the later ones are kept. */
export function changePath(state: Replay, question: Question): string {
  if (!state.trail.some((answer) => answer.question === question)) return state.path;
  const others = written(state).filter((answer) => answer.question !== question);
  return pathOf(state.symptom, state.directions, others);
}

/** Where this one check is asked next, whatever the wizard would ask; every other answer is kept. */
export function askPath(state: Replay, question: Question): string {
  const { asked } = state.directions;
  const others = written(state).filter((answer) => answer.question !== question);
  const directions = { ...state.directions, asked: [...asked.filter((each) => each !== question), question] };
  return pathOf(state.symptom, directions, others);
}

/** The same answers, with other servers in reach. */
export function reachPath(state: Replay, reach: Reach): string {
  return replay(state.flow, state.symptom, [
    ...encodeDirections({ ...state.directions, reach }),
    ...written(state).map(toAnswer),
  ]).path;
}

/** Where the reader comes to after the fix of a cause, with what came of it; undefined takes that back. */
export function fixPath(state: Replay, cause: Cause, result: FixResult | undefined): string {
  const others = state.directions.tried.filter((each) => each.cause !== cause);
  const tried = result === undefined ? others : [...others, { cause, result }];
  return replay(state.flow, state.symptom, [
    ...encodeDirections({ ...state.directions, tried }),
    ...written(state).map(toAnswer),
  ]).path;
}

/** Where the search goes on by itself, when the answers only say where the fault sits; undefined at every other step. */
export function handOverOf(state: Replay): HandOver | undefined {
  const next = state.step.kind === "outcome" ? handOverAfter(state.trail, state.step.outcome) : undefined;
  // A search never goes back to where it came from.
  const isBack = state.directions.carried.some(({ symptomId }) => symptomId === next?.symptomId);
  return isBack ? undefined : next;
}

/** The same search, handed over to a symptom of another flow: the answers so far go with it. */
export function handedOverPath(
  state: Replay,
  flow: Flow,
  symptom: Symptom,
  known: readonly Answer[],
): string {
  const tried = encodeDirections({ ...NO_DIRECTIONS, tried: state.directions.tried });
  const here = { symptomId: state.symptom.id, answers: [...tried, ...written(state).map(toAnswer)] };
  // What the next symptom knows anyway would stand there a second time.
  const isKnown = ({ questionId }: Answer) =>
    known.some((answer) => answer.questionId === questionId) ||
    presumedAnswers(flow, symptom).some(({ question }) => question.id === questionId);
  const carried = [...state.directions.carried, here].map(({ symptomId, answers }) => ({
    symptomId,
    answers: answers.filter((answer) => !isKnown(answer)),
  }));
  const { reach, front } = state.directions;
  const directions = encodeDirections({ ...NO_DIRECTIONS, reach, front, carried });
  return replay(flow, symptom, [...directions, ...known]).path;
}
