import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.24,
  identifiers: 3.13,
  mention: 2.07,
  title: 0.83,
  about: 0.58,
  askedAs: 1.36,
  anywhere: 0.93,
  fullText: 1.89,
  phrase: 1.45,
  wholePhrase: 1.8,
  secondPhrase: 1.7,
  phraseShare: 2.03,
  causePhrase: 0.94,
  causeWhole: 2.14,
  topic: 2.18,
  version: 0.82,
  reference: 0.29,
  code: -0.66,
  event: -2.09,
  procedure: 1,
  meaning: -0.24,
  cause: -2.22,
  wizard: 0.56,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.81,
  best: 0.65,
  isByIdentifier: 2.29,
  exactness: 2.05,
  isAboutMail: 2.9,
  otherTasks: -2.82,
  otherSubject: -2.82,
  unknownShare: -1.58,
  unknownIdentifier: -0.56,
  anywhere: 1.59,
  title: 0.78,
  topic: 1.36,
} as const;
