import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.17,
  identifiers: 3.09,
  mention: 2.26,
  title: 0.92,
  about: 0.94,
  askedAs: 1.14,
  anywhere: 1.05,
  fullText: 1.59,
  phrase: 1.3,
  wholePhrase: 2.3,
  secondPhrase: 1.67,
  phraseShare: 1.91,
  causePhrase: 1.1,
  causeWhole: 1.69,
  topic: 2.21,
  version: 0.9,
  reference: 0,
  code: -0.74,
  event: -2.15,
  procedure: 0.8,
  meaning: -0.4,
  cause: -2.6,
  wizard: 1.2,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.69,
  best: 0.75,
  isByIdentifier: 2.2,
  exactness: 1.96,
  isAboutMail: 2.7,
  otherTasks: -2.88,
  otherSubject: -2.57,
  unknownShare: -1.64,
  unknownIdentifier: -0.59,
  anywhere: 1.6,
  title: 0.74,
  topic: 1.35,
} as const;
