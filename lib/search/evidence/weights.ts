import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.23,
  identifiers: 3.12,
  mention: 2.04,
  title: 0.75,
  about: 0.63,
  askedAs: 1.32,
  anywhere: 0.94,
  fullText: 1.88,
  phrase: 1.39,
  wholePhrase: 1.9,
  secondPhrase: 1.67,
  phraseShare: 1.96,
  causePhrase: 0.85,
  causeWhole: 2.21,
  topic: 2.12,
  version: 0.79,
  reference: 0.21,
  code: -0.64,
  event: -2.1,
  procedure: 1,
  meaning: -0.24,
  cause: -2.18,
  wizard: 0.71,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.78,
  best: 0.65,
  isByIdentifier: 2.26,
  exactness: 2.03,
  isAboutMail: 2.96,
  otherTasks: -2.83,
  otherSubject: -2.85,
  unknownShare: -1.33,
  unknownIdentifier: -0.57,
  anywhere: 1.58,
  title: 0.72,
  topic: 1.32,
} as const;
