import { wizardPath } from "./answers-path";
import { presumedAnswers } from "./flow";
import type { Answer, Flow, GivenAnswer, Option, Question, Symptom } from "./flow";
import { nextQuestion } from "./next-question";
import { outcomeOf } from "./outcome";
import type { Outcome } from "./outcome";
import { rankCauses } from "./rank-causes";
import type { RankedCause } from "./rank-causes";
import { remainingChecks } from "./remaining-checks";
import type { RemainingChecks } from "./remaining-checks";
import { resolveAnswers } from "./resolve-answers";
import type { AnswerProblem } from "./resolve-answers";

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

/** Follows the answers from the symptom's first question. The order in which they are given does not matter. */
export function replay(flow: Flow, symptom: Symptom, answers: readonly Answer[]): Replay {
  const { given, problems, renamed } = resolveAnswers(flow, symptom, answers);
  const presumed = presumedAnswers(flow, symptom);
  const trail: GivenAnswer[] = [];
  let question = nextQuestion(flow, symptom, trail);
  while (question) {
    const asked = question;
    const answer = given.find((each) => each.question === asked);
    if (!answer) break;
    trail.push(answer);
    question = nextQuestion(flow, symptom, trail);
  }
  const inactive = given.filter((answer) => !trail.includes(answer));
  const counted = [...presumed, ...trail];
  return {
    flow,
    symptom,
    presumed,
    trail,
    inactive,
    problems,
    renamed,
    path: pathOf(symptom, [...trail, ...inactive]),
    step: question
      ? { kind: "question", question, remaining: remainingChecks(flow, symptom, trail) }
      : { kind: "outcome", outcome: outcomeOf(flow, symptom, counted) },
    ranking: rankCauses(flow, counted),
  };
}

function pathOf(symptom: Symptom, answers: readonly GivenAnswer[]): string {
  return wizardPath(symptom.id, answers.map(toAnswer));
}

function toAnswer({ question, option }: GivenAnswer): Answer {
  return { questionId: question.id, optionId: option.id };
}

/** Where the reader comes to by choosing `option` for the question that is open; all other answers are kept. */
export function answerPath(state: Replay, option: Option): string {
  if (state.step.kind !== "question") return state.path;
  const { question } = state.step;
  const answers = [...state.trail, { question, option }, ...state.inactive].map(toAnswer);
  return replay(state.flow, state.symptom, answers).path;
}

/** Where the reader can answer a counted question again: the answers before it count, the later ones are kept. */
export function changePath(state: Replay, question: Question): string {
  const position = state.trail.findIndex((answer) => answer.question === question);
  if (position < 0) return state.path;
  const before = state.trail.slice(0, position);
  const after = state.trail.slice(position + 1);
  return pathOf(state.symptom, [...before, ...after, ...state.inactive]);
}
