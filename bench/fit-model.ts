/** A query for fitting: what speaks for each of its pages, and which of them are right. */
export type RankedExample = {
  readonly pages: readonly { readonly values: readonly number[]; readonly isRight: boolean }[];
  /** How much it counts: an input with named pages says more than one with an area. */
  readonly weight: number;
};

/** A query with the signs of an answer, and whether it has one. */
export type AnswerExample = { readonly signs: readonly number[]; readonly isAnswered: boolean };

const ADAM = { rate: 0.05, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;
const STEPS = 300;
const RIDGE = { ranking: 0.003, answer: 0.0008 } as const;
/** Answering what is no matter of ours is as bad as so many refusals. */
const NEGATIVE_WEIGHT = 2.5;

/** Adam (Kingma and Ba 2015) from zero. `gradient` adds to its second argument. */
function minimise(size: number, gradient: (weights: Float64Array, into: Float64Array) => void): number[] {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    slope.fill(0);
    gradient(weights, slope);
    for (let at = 0; at < size; at += 1) {
      const value = slope[at] ?? 0;
      first[at] = ADAM.beta1 * (first[at] ?? 0) + (1 - ADAM.beta1) * value;
      second[at] = ADAM.beta2 * (second[at] ?? 0) + (1 - ADAM.beta2) * value * value;
      const mean = (first[at] ?? 0) / (1 - ADAM.beta1 ** step);
      const variance = (second[at] ?? 0) / (1 - ADAM.beta2 ** step);
      weights[at] = (weights[at] ?? 0) - (ADAM.rate * mean) / (Math.sqrt(variance) + ADAM.epsilon);
    }
  }
  return [...weights];
}

/** The weighted sum of some values. */
export function weightedSum(weights: ArrayLike<number>, values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

type PackedExample = {
  readonly weight: number;
  readonly values: Float64Array;
  readonly isRight: readonly boolean[];
  readonly powers: Float64Array;
};

/** All values of an example in one row: the fit reads them some hundred times. */
function pack({ pages, weight }: RankedExample, size: number): PackedExample {
  const values = new Float64Array(pages.length * size);
  pages.forEach((page, place) => values.set(page.values, place * size));
  return {
    weight,
    values,
    isRight: pages.map(({ isRight }) => isRight),
    powers: new Float64Array(pages.length),
  };
}

/** Weights by which right pages come first: the likelihood of any right page in a softmax over all pages of a query. */
export function fitRanking(examples: readonly RankedExample[], size: number): number[] {
  const useful = examples
    .filter(({ pages }) => pages.some(({ isRight }) => isRight) && pages.some(({ isRight }) => !isRight))
    .map((example) => pack(example, size));
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(size, (weights, slope) => {
    for (let at = 0; at < size; at += 1) slope[at] = RIDGE.ranking * (weights[at] ?? 0);
    for (const { values, isRight, weight, powers } of useful) {
      let most = -Infinity;
      for (let place = 0; place < powers.length; place += 1) {
        let sum = 0;
        for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (values[place * size + at] ?? 0);
        powers[place] = sum;
        most = Math.max(most, sum);
      }
      let all = 0;
      let right = 0;
      for (let place = 0; place < powers.length; place += 1) {
        const power = Math.exp((powers[place] ?? 0) - most);
        powers[place] = power;
        all += power;
        if (isRight[place]) right += power;
      }
      for (let place = 0; place < powers.length; place += 1) {
        const power = powers[place] ?? 0;
        const pull = (weight / total) * (power / all - (isRight[place] ? power / right : 0));
        for (let at = 0; at < size; at += 1)
          slope[at] = (slope[at] ?? 0) + pull * (values[place * size + at] ?? 0);
      }
    }
  });
}

/** Weights of a logistic regression on whether there is an answer. */
export function fitAnswer(examples: readonly AnswerExample[], size: number): number[] {
  const weightOf = ({ isAnswered }: AnswerExample): number => (isAnswered ? 1 : NEGATIVE_WEIGHT);
  const total = examples.reduce((sum, example) => sum + weightOf(example), 0);
  return minimise(size, (weights, slope) => {
    for (let at = 0; at < size; at += 1) slope[at] = RIDGE.answer * (weights[at] ?? 0);
    for (const example of examples) {
      const likelihood = 1 / (1 + Math.exp(-weightedSum(weights, example.signs)));
      const pull = (weightOf(example) / total) * (likelihood - (example.isAnswered ? 1 : 0));
      example.signs.forEach((sign, at) => (slope[at] = (slope[at] ?? 0) + pull * sign));
    }
  });
}
