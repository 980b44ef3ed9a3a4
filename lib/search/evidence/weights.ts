import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.11,
  identifiers: 3.01,
  mention: 2.07,
  title: 1.19,
  about: 1.16,
  askedAs: 2,
  anywhere: 0.88,
  fullText: 1.9,
  phrase: 2.58,
  wholePhrase: 3.52,
  topic: 2.41,
  version: 1.12,
  reference: -0.7,
  code: -0.82,
  event: -2.16,
  procedure: -0.01,
  meaning: -0.48,
  cause: -2.85,
  wizard: 0.61,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.86,
  best: 0.99,
  isByIdentifier: 2.17,
  exactness: 1.91,
  isAboutMail: 2.73,
  otherTasks: -2.8,
  otherSubject: -2.77,
  unknownShare: -1.55,
  unknownIdentifier: -0.56,
  anywhere: 1.33,
  title: 0.63,
  topic: 1.36,
} as const;
