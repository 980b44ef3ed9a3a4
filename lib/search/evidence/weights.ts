import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.06,
  identifiers: 2.94,
  mention: 2.04,
  title: 1.25,
  about: 1.18,
  askedAs: 1.84,
  anywhere: 1.28,
  fullText: 1.76,
  phrase: 2.53,
  wholePhrase: 3.51,
  topic: 2.52,
  version: 1.16,
  reference: -0.59,
  code: -0.92,
  event: -2.31,
  procedure: -0.11,
  meaning: -0.52,
  wizard: 0.47,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.54,
  best: 1.23,
  isByIdentifier: 2.28,
  exactness: 2.07,
  isAboutMail: 2.67,
  otherTasks: -2.77,
  otherSubject: -2.9,
  unknownShare: -2.35,
  unknownIdentifier: -0.75,
  anywhere: 1.29,
  title: 0.65,
  topic: 0.96,
} as const;
