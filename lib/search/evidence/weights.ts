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
  title: 0.93,
  about: 0.94,
  askedAs: 1.16,
  anywhere: 1.06,
  fullText: 1.58,
  phrase: 1.29,
  wholePhrase: 2.3,
  secondPhrase: 1.66,
  phraseShare: 1.88,
  causePhrase: 1.1,
  causeWhole: 1.69,
  topic: 2.21,
  version: 0.9,
  reference: -0.01,
  code: -0.73,
  event: -2.14,
  procedure: 0.82,
  meaning: -0.39,
  cause: -2.59,
  wizard: 1.2,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.76,
  best: 0.69,
  isByIdentifier: 2.25,
  exactness: 2.01,
  isAboutMail: 2.85,
  otherTasks: -2.85,
  otherSubject: -2.81,
  unknownShare: -1.57,
  unknownIdentifier: -0.56,
  anywhere: 1.67,
  title: 0.76,
  topic: 1.37,
} as const;
