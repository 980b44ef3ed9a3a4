import { TELLING_WEIGHT } from "../words/word-weight";
import type { Asked } from "../query/asked";
import type { RankedArticle } from "./rank-articles";
import { ANSWER_WEIGHTS } from "./weights";

/** What tells whether a query has an answer at all, each from 0 to about 1. */
export type AnswerSigns = Readonly<Record<keyof typeof ANSWER_WEIGHTS, number>>;

/** The sum of a page that everything speaks for. */
const FULL_SUM = 5;
const MOST_TASKS = 2;

/** Whether the page has a word that not every other page has. */
function hasTellingWord({ words }: Asked, best: RankedArticle | undefined): boolean {
  const found = new Set(best?.found);
  return words.some((word) => word.isCommon !== true && word.weight >= TELLING_WEIGHT && found.has(word));
}

/** Reads the signs from the query and its likeliest page. */
export function readAnswerSigns(asked: Asked, best: RankedArticle | undefined): AnswerSigns {
  return {
    always: 1,
    best: (best?.sum ?? 0) / FULL_SUM,
    isByIdentifier: asked.isByIdentifier ? 1 : 0,
    exactness: best?.features.exactness ?? 0,
    isAboutMail: asked.isAboutMail ? 1 : 0,
    otherTasks: Math.min(MOST_TASKS, asked.otherTasks),
    otherSubject: asked.namesOtherSubject ? 1 : 0,
    unknownShare: asked.unknownShare,
    unknownIdentifier: asked.hasUnknownIdentifier ? 1 : 0,
    anywhere: hasTellingWord(asked, best) ? (best?.features.anywhere ?? 0) : 0,
    title: best?.features.title ?? 0,
    topic: best?.features.topic ?? 0,
  };
}

/** From here on the page has all that the query says. */
const ALL = 0.8;
/** A page that has all words of a query is no bad answer, however few they are. */
const LEAST_WITH_ALL = 0.6;

/**
 * The likelihood (0..1) that the likeliest page is an answer: a logistic regression over the signs. One or two words tell
 * little about the matter; when a page has them all, and nothing speaks of another matter, it is shown all the same.
 */
export function likelihoodOfAnswer(signs: AnswerSigns): number {
  const names = Object.keys(ANSWER_WEIGHTS) as readonly (keyof AnswerSigns)[];
  const sum = names.reduce((total, name) => total + ANSWER_WEIGHTS[name] * signs[name], 0);
  const isOfOtherMatter = signs.otherTasks + signs.otherSubject + signs.unknownIdentifier > 0;
  const least = signs.anywhere >= ALL && !isOfOtherMatter ? LEAST_WITH_ALL : 0;
  return Math.max(least, 1 / (1 + Math.exp(-sum)));
}
