import { answerWith, fitModel, type WeighedInput } from "./weighed-inputs";

/** How a part of the inputs is answered. */
export type FoldRow = {
  readonly name: string;
  readonly count: number;
  readonly first: number;
  readonly firstThree: number;
  /** Share that gets no answer; for negatives the aim, for all others a fault. */
  readonly unanswered: number;
};

const FOLDS = 10;
const LEAST_LIKELIHOOD = 0.5;

type Answered = {
  readonly weighed: WeighedInput;
  readonly fold: number;
  readonly place: number;
  readonly isAnswered: boolean;
};

/** Answers every input with a model that was fitted to the other folds. */
export function crossValidate(
  weighed: readonly WeighedInput[],
  isKept?: (feature: number) => boolean,
): readonly Answered[] {
  // Neighbours in a collection are alike: every tenth one belongs to the same fold.
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fitModel(
      weighed.filter((_, place) => place % FOLDS !== fold),
      isKept,
    );
    return weighed
      .filter((_, place) => place % FOLDS === fold)
      .map((one): Answered => {
        const { place, likelihood } = answerWith(model, one);
        return { weighed: one, fold, place, isAnswered: likelihood >= LEAST_LIKELIHOOD };
      });
  });
}

/** Sums answers up. */
export function foldRow(name: string, answered: readonly Answered[]): FoldRow {
  const share = (test: (one: Answered) => boolean): number =>
    answered.filter(test).length / Math.max(1, answered.length);
  return {
    name,
    count: answered.length,
    first: share(({ place, isAnswered }) => isAnswered && place === 1),
    firstThree: share(({ place, isAnswered }) => isAnswered && place >= 1 && place <= 3),
    unanswered: share(({ isAnswered }) => !isAnswered),
  };
}

/** Each fold, and the inputs by what is known of them. */
export function foldRows(answered: readonly Answered[]): readonly FoldRow[] {
  const positive = answered.filter(({ weighed }) => !weighed.input.isNegative);
  const row = (name: string, test: (one: Answered) => boolean): FoldRow =>
    foldRow(name, positive.filter(test));
  return [
    ...Array.from({ length: FOLDS }, (_, fold) => row(`fold ${fold + 1}`, (one) => one.fold === fold)),
    row("right pages named", ({ weighed }) => weighed.input.hasBest),
    row("… English", ({ weighed }) => weighed.input.hasBest && weighed.input.lang === "en"),
    row("… not English", ({ weighed }) => weighed.input.hasBest && weighed.input.lang !== "en"),
    row("… threads-2.jsonl", ({ weighed }) => weighed.input.hasBest && /^q\d/.test(weighed.input.id)),
    row("a code, an event or an area", ({ weighed }) => !weighed.input.hasBest),
    row("not English", ({ weighed }) => weighed.input.lang !== "en"),
    row("all typed", () => true),
    foldRow(
      "to be left unanswered",
      answered.filter(({ weighed }) => weighed.input.isNegative),
    ),
  ];
}
