import { findOption, findQuestion } from "@/lib/wizard/flow/flow";
import type { Flow, GivenAnswer, Matcher, Question, Symptom } from "@/lib/wizard/flow/flow";
import { findCode, findText, readPastedText, wantedText } from "./pasted-text";
import type { Found, PastedText, WantedText } from "./pasted-text";
import { replay } from "@/lib/wizard/steps/replay";

/** An answer that the paste already gives, with the words that gave it. */
export type PreAnswer = GivenAnswer & Found;

/** A question to which the paste gives several answers: none of them counts, and it is asked. */
export type Contradiction = { readonly question: Question; readonly signs: readonly PreAnswer[] };

/** A symptom that the paste fits. */
export type Start = {
  readonly flow: Flow;
  readonly symptom: Symptom;
  /** The step to open: the symptom with all pre-answers. */
  readonly path: string;
  /** What in the paste speaks for the symptom. */
  readonly found: readonly Found[];
  readonly preAnswers: readonly PreAnswer[];
  readonly contradictions: readonly Contradiction[];
  /** How many questions are answered already, and how many are still to come on average. */
  readonly progress: { readonly answered: number; readonly left: number };
};

type WantedTexts = { readonly all: readonly WantedText[]; readonly none: readonly WantedText[] };

const wantedByMatcher = new WeakMap<Matcher, WantedTexts>();

/** The matcher's texts, made comparable once for all pastes. */
function wantedTexts(matcher: Matcher): WantedTexts {
  const known = wantedByMatcher.get(matcher);
  if (known) return known;
  const wanted = { all: matcher.all.map(wantedText), none: matcher.none.map(wantedText) };
  wantedByMatcher.set(matcher, wanted);
  return wanted;
}

/** Everything that the matcher asks for, or undefined when something is missing or excluded. */
function match(matcher: Matcher, pasted: PastedText): readonly Found[] | undefined {
  const { all, none } = wantedTexts(matcher);
  if (none.some((text) => findText(pasted, text))) return undefined;
  const found = [
    ...all.map((text) => findText(pasted, text)),
    ...matcher.codes.map((code) => findCode(pasted, code)),
  ];
  return found.every((each) => each !== undefined) ? found : undefined;
}

const isSame = (one: Found, other: Found) => one.words === other.words && one.line === other.line;

/** Several matchers may find the same words; they count once. */
function once(found: readonly Found[]): readonly Found[] {
  return found.filter((each, index) => found.findIndex((other) => isSame(other, each)) === index);
}

type FoundAnswer = GivenAnswer & { readonly found: readonly Found[] };

/** Every answer that the matches give, each option once, with the first words that give it. */
function answersOf(
  flow: Flow,
  symptom: Symptom,
  matches: readonly { readonly matcher: Matcher; readonly found: readonly Found[] }[],
): readonly FoundAnswer[] {
  const answers: FoundAnswer[] = [];
  for (const { matcher, found } of matches) {
    for (const { questionId, optionId } of matcher.answers) {
      const question = findQuestion(flow, questionId);
      const option = question && findOption(question, optionId);
      const isKnown =
        answers.some((answer) => answer.question === question && answer.option === option) ||
        symptom.presumed.some((answer) => answer.questionId === questionId);
      if (option && !isKnown) answers.push({ question, option, found });
    }
  }
  return answers;
}

/** The answer with the words that give it; where others contradict it, with words that are not theirs. */
function quoted(
  { question, option, found }: FoundAnswer,
  others: readonly FoundAnswer[],
): readonly PreAnswer[] {
  const own = found.filter((each) => !others.some((other) => other.found.some((it) => isSame(it, each))));
  const [words] = [...own, ...found];
  return words ? [{ question, option, ...words }] : [];
}

/** What the paste answers, and what it answers in several ways, in the order of its lines. */
function splitByAgreement(answers: readonly FoundAnswer[]): Pick<Start, "preAnswers" | "contradictions"> {
  const told = [...new Set(answers.map(({ question }) => question))].map((question) => {
    const given = answers.filter((answer) => answer.question === question);
    const signs = given.flatMap((answer) =>
      quoted(
        answer,
        given.filter((other) => other !== answer),
      ),
    );
    return { question, signs: signs.sort((one, other) => one.line - other.line) };
  });
  return {
    preAnswers: told.filter(({ signs }) => signs.length === 1).flatMap(({ signs }) => signs),
    contradictions: told.filter(({ signs }) => signs.length > 1),
  };
}

/**
 * The symptoms that a pasted text fits, the one with most words in it first; empty when it fits none. Only plain texts
 * and whole codes are compared, so the time grows with the paste's length and no paste can make it slow.
 */
export function startFromPaste(flows: readonly Flow[], pastedText: string): readonly Start[] {
  const pasted = readPastedText(pastedText);
  const starts = flows.flatMap((flow) =>
    flow.symptoms.flatMap((symptom): readonly Start[] => {
      const matches = symptom.matchers.flatMap((matcher) => {
        const found = match(matcher, pasted);
        return found ? [{ matcher, found }] : [];
      });
      const found = once(matches.filter(({ matcher }) => matcher.starts).flatMap((each) => each.found));
      if (found.length === 0) return [];
      const { preAnswers, contradictions } = splitByAgreement(answersOf(flow, symptom, matches));
      const answers = preAnswers.map(({ question, option }) => ({
        questionId: question.id,
        optionId: option.id,
      }));
      const { path, presumed, trail, step } = replay(flow, symptom, answers);
      const progress = {
        answered: presumed.length + trail.length,
        left: step.kind === "question" ? step.remaining.checks : 0,
      };
      return [{ flow, symptom, path, found, preAnswers, contradictions, progress }];
    }),
  );
  const wordsOf = ({ found }: Start) => found.reduce((sum, { words }) => sum + words.length, 0);
  return starts.sort((one, other) => wordsOf(other) - wordsOf(one));
}
