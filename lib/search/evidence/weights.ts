import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.03,
  identifiers: 2.92,
  mention: 2,
  title: 1.27,
  about: 1.27,
  askedAs: 1.87,
  anywhere: 1.1,
  fullText: 1.81,
  phrase: 2.6,
  wholePhrase: 3.55,
  topic: 2.39,
  version: 1.11,
  reference: -0.67,
  code: -0.95,
  event: -2.3,
  procedure: -0.11,
  meaning: -0.53,
  cause: -2,
  wizard: 0.51,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.88,
  best: 1.06,
  isByIdentifier: 2.16,
  exactness: 1.9,
  isAboutMail: 2.74,
  otherTasks: -2.86,
  otherSubject: -2.72,
  unknownShare: -1.71,
  unknownIdentifier: -0.57,
  anywhere: 1.2,
  title: 0.6,
  topic: 1.37,
} as const;
