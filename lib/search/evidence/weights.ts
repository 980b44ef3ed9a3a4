import type { FeatureName } from "./read-features";

/*
 * Fitted to the labelled inputs of bench/ by `npm run bench -- fit`, which writes this file. Change the inputs or the features,
 * not the numbers.
 */

/** How much each feature of a page counts for its place. */
export const RANK_WEIGHTS: Readonly<Record<FeatureName, number>> = {
  exactness: 3.22,
  identifiers: 3.02,
  mention: 2.16,
  title: 1.27,
  about: 0.96,
  askedAs: 0.89,
  anywhere: 1.39,
  fullText: 1.73,
  phrase: 1.18,
  wholePhrase: 2.07,
  secondPhrase: 1.28,
  phraseShare: 1.67,
  causePhrase: 1.21,
  causeWhole: 1.79,
  topic: 2.22,
  version: 0.92,
  reference: 0.33,
  code: -0.87,
  event: -2.49,
  procedure: 0.79,
  meaning: -0.53,
  cause: -2.44,
  wizard: 1.17,
};

/** How much each sign counts for there being an answer at all. */
export const ANSWER_WEIGHTS = {
  always: -2.64,
  best: 0.77,
  isByIdentifier: 2.15,
  exactness: 1.93,
  isAboutMail: 2.58,
  otherTasks: -2.85,
  otherSubject: -2.79,
  unknownShare: -1.6,
  unknownIdentifier: -0.58,
  anywhere: 1.82,
  title: 0.8,
  topic: 1.15,
} as const;
