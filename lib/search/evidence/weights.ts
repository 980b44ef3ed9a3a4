import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.2,
  identifiers: 3,
  mention: 1.5,
  title: 1.3,
  about: 1,
  askedAs: 1.2,
  anywhere: 0.8,
  fullText: 2,
  phrase: 2.5,
  wholePhrase: 2.6,
  topic: 2.4,
  version: 1.2,
  reference: -0.57,
  code: -0.9,
  event: -2.5,
  procedure: 0.1,
  meaning: -0.6,
  wizard: 0.7,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -3.7,
  best: 1.8,
  isByIdentifier: 2.3,
  exactness: 1.8,
  isAboutMail: 2.8,
  otherTasks: -2.86,
  otherSubject: -2.85,
  unknownShare: -1.58,
  unknownIdentifier: -0.8,
  anywhere: 1.2,
  title: 0.8,
  topic: 0.6,
  phrase: 1,
} as const;
