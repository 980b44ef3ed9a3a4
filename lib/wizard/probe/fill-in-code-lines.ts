import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { encodeDirections } from "@/lib/wizard/steps/directions";
import { CANNOT_CHECK, findOption, findQuestion, findSymptom } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, GivenAnswer, Question } from "@/lib/wizard/flow/flow";
import { replay } from "@/lib/wizard/steps/replay";
import type { Replay } from "@/lib/wizard/steps/replay";
import { shownKey } from "@/lib/wizard/steps/resolve-answers";
import { probePath } from "./probe-address";
import type { CodeLine } from "./read-code-lines";

/** What came of the code lines that were pasted for a step. */
export type FilledIn = {
  /** In the order of the lines; each question once. */
  readonly answers: readonly GivenAnswer[];
  /** Questions that the script left to the reader. */
  readonly unanswered: readonly Question[];
  /** What could not be used, or is doubtful, in the reader's words. */
  readonly problems: readonly string[];
  /** Lines about another problem, with the page where they can be used. */
  readonly elsewhere: readonly { readonly title: string; readonly path: string }[];
  /** The step behind the answers. */
  readonly path: string;
};

const NUMBER_PROBLEMS = {
  right: [],
  wrong: [
    "The check number of the line does not fit, so part of it is mistyped or was lost on the way. Compare the answers with what the script printed.",
  ],
  missing: [
    "The line has no check number at its end, so it may be cut. Compare the answers with what the script printed.",
  ],
} as const;

function versionProblem(flow: Flow, { flowVersion }: CodeLine): readonly string[] {
  if (flowVersion === flow.version) return [];
  if (flowVersion === undefined)
    return [
      "The line does not say for which version of these questions it was made. What fits them is used.",
    ];
  const age = flowVersion < flow.version ? "an older" : "a newer";
  return [
    `The line was made for ${age} version of these questions (${flowVersion}, here ${flow.version}). What still fits is used; a new script is on this page.`,
  ];
}

type Looked = { readonly given: GivenAnswer } | { readonly problem: string };

function lookUp(flow: Flow, { questionId, optionId }: Answer): Looked {
  const question = findQuestion(flow, questionId);
  const shown = shownKey(`${questionId}=${optionId}`);
  if (!question)
    return {
      problem: flow.retired.includes(questionId)
        ? `“${shown}” belongs to an older version of these questions and no longer counts.`
        : `“${shown}” is not one of the questions here, so it was left out.`,
    };
  const option = findOption(question, optionId);
  return option
    ? { given: { question, option } }
    : { problem: `“${shown}” is not an answer to “${question.text}”. Answer it by hand.` };
}

function toAnswer({ question, option }: GivenAnswer): Answer {
  return { questionId: question.id, optionId: option.id };
}

/**
 * The step behind the answers. One that a check has proved counts even where the way does not lead to its question; a question
 * that makes sense only where it is led to waits until then.
 */
function pathBehind(state: Replay, used: readonly GivenAnswer[]): string {
  const { flow, symptom, directions, trail, outOfReach, inactive } = state;
  const kept = [...trail, ...inactive].filter(
    (answer) => !outOfReach.includes(answer) && !used.some(({ question }) => question === answer.question),
  );
  const answers = [...kept, ...used].map(toAnswer);
  const straight = replay(flow, symptom, [...encodeDirections(directions), ...answers]);
  const waiting = straight.inactive
    .map(({ question }) => question)
    .filter(
      (question) =>
        !question.onlyWhenLedTo &&
        used.some((answer) => answer.question === question) &&
        !directions.asked.includes(question),
    );
  const asked = [...directions.asked, ...waiting];
  return replay(flow, symptom, [...encodeDirections({ ...directions, asked }), ...answers]).path;
}

/** What a line says about the reader's step, once its keys are looked up. */
function problemsOf(flow: Flow, line: CodeLine, isKnown: boolean): readonly string[] {
  return [
    ...(isKnown
      ? []
      : [
          `The line begins with “${shownKey(line.symptomId)}”, which is no problem known here. What fits these questions is used.`,
        ]),
    ...NUMBER_PROBLEMS[line.checkNumber],
    ...versionProblem(flow, line),
    ...line.unreadable.map((word) => `“${shownKey(word)}” is not an answer, so it was left out.`),
  ];
}

/** Takes an answer unless the symptom or an earlier line gave one; returns what to say about it. */
function takeAnswer(
  state: Replay,
  used: GivenAnswer[],
  { question, option }: GivenAnswer,
): readonly string[] {
  const isSame = (answer: GivenAnswer) => answer.question === question;
  const fixed = state.presumed.find(isSame) ?? used.find(isSame);
  if (fixed)
    return fixed.option === option
      ? []
      : [`“${question.text}” has two answers; “${fixed.option.label}” counts.`];
  used.push({ question, option });
  const before = state.trail.find(isSame);
  return before === undefined || before.option === option || before.option.id === CANNOT_CHECK
    ? []
    : [`“${question.text}” was “${before.option.label}” before; the line counts.`];
}

/** Fills in what the lines say. Where a line and the reader's step differ, the line counts and the difference is named. */
export function fillInCodeLines(flows: readonly Flow[], state: Replay, lines: readonly CodeLine[]): FilledIn {
  const { flow } = state;
  const abouts = lines.map((line) => ({ line, about: findSymptom(flows, line.symptomId) }));
  const here = abouts.filter(({ about }) => about === undefined || about.flow === flow);
  const used: GivenAnswer[] = [];
  const problems = here.flatMap(({ line, about }) => [
    ...problemsOf(flow, line, about !== undefined),
    ...line.answers.flatMap((answer) => {
      const looked = lookUp(flow, answer);
      return "problem" in looked ? [looked.problem] : takeAnswer(state, used, looked.given);
    }),
  ]);
  const unanswered = here
    .flatMap(({ line }) => line.unanswered.flatMap((questionId) => findQuestion(flow, questionId) ?? []))
    .filter((question) => !used.some((answer) => answer.question === question));
  return {
    answers: used,
    unanswered: [...new Set(unanswered)],
    problems: [...new Set(problems)],
    elsewhere: abouts.flatMap(({ line, about }) =>
      about && about.flow !== flow
        ? [{ title: about.symptom.title, path: probePath(wizardPath(about.symptom.id, []), [line.text]) }]
        : [],
    ),
    path: pathBehind(state, used),
  };
}
