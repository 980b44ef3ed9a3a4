import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import { isAnswerOfFix } from "./tried-causes";
import type { Cause, Flow, GivenAnswer, Option, Prior, Question, Weight } from "@/lib/wizard/flow/flow";

/** One answer that speaks for or against a cause. */
export type Reason = GivenAnswer & { readonly weight: Weight };

/** A cause with how probable the answers make it, and why. */
export type RankedCause = {
  readonly cause: Cause;
  /** 0 to 1; what is missing to 1 over all causes is "something else". */
  readonly probability: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** Questions that could move this cause and were not asked, or not answered. */
  readonly notChecked: readonly Question[];
};

const PRIOR_ODDS: Record<Prior, number> = { common: 3, some: 1, rare: 1 / 3 };

/** No list of causes is complete: what no answer touches keeps these odds, so ruling everything out proves nothing. */
const ODDS_OF_SOMETHING_ELSE = 1;

/** A fix that was made and did not help all but ends its cause: no answer brings it back to the top. */
const FACTOR_OF_TRIED = 1 / 10_000;

function factorOf(weight: Weight): number {
  const strength = [1, 2, 5, 20][Math.abs(weight)] ?? 1;
  return weight < 0 ? 1 / strength : strength;
}

const weightsByOption = new WeakMap<Option, ReadonlyMap<string, Weight>>();

/** What the option says about the cause. */
export function weightOf(option: Option, causeId: string): Weight {
  let weights = weightsByOption.get(option);
  if (!weights) {
    // The first one counts where a flow that is not checked yet names a cause twice.
    weights = new Map([...option.evidence].reverse().map(({ causeId: id, weight }) => [id, weight]));
    weightsByOption.set(option, weights);
  }
  return weights.get(causeId) ?? 0;
}

const factorsByOption = new WeakMap<Option, readonly number[]>();

/** By how much the option multiplies the odds of each cause, in the flow's order; looked up once, asked thousands of times. */
function factorsOf(flow: Flow, option: Option): readonly number[] {
  const known = factorsByOption.get(option);
  if (known) return known;
  const factors = flow.causes.map((cause) => factorOf(weightOf(option, cause.id)));
  factorsByOption.set(option, factors);
  return factors;
}

/** The probability of every cause of the flow under the answers, in the flow's order. */
export function probabilities(flow: Flow, answers: readonly GivenAnswer[]): readonly number[] {
  const factors = answers.map((answer) =>
    isAnswerOfFix(answer)
      ? flow.causes.map(({ id }) => (weightOf(answer.option, id) < 0 ? FACTOR_OF_TRIED : 1))
      : factorsOf(flow, answer.option),
  );
  const odds = flow.causes.map(({ prior }, index) =>
    factors.reduce((product, each) => product * (each[index] ?? 1), PRIOR_ODDS[prior]),
  );
  const total = odds.reduce((sum, each) => sum + each, ODDS_OF_SOMETHING_ELSE);
  return odds.map((each) => each / total);
}

/** How probable each of the options is as the answer, under the present probabilities of the causes. */
export function likelihoods(
  flow: Flow,
  options: readonly Option[],
  now: readonly number[],
): readonly number[] {
  const somethingElse = 1 - now.reduce((sum, probability) => sum + probability, 0);
  const factorsByAnswer = options.map((option) => factorsOf(flow, option));
  const shares = flow.causes.map((_, index) => {
    const factors = factorsByAnswer.map((each) => each[index] ?? 1);
    const total = factors.reduce((sum, factor) => sum + factor, 0);
    return factors.map((factor) => ((now[index] ?? 0) * factor) / total);
  });
  return options.map((_, index) =>
    shares.reduce((sum, share) => sum + (share[index] ?? 0), somethingElse / options.length),
  );
}

/** Every cause of the flow, the most probable first; ties keep the flow's order. */
export function rankCauses(flow: Flow, answers: readonly GivenAnswer[]): readonly RankedCause[] {
  const now = probabilities(flow, answers);
  return flow.causes
    .map((cause, index): RankedCause => {
      const reasons = (speaks: (weight: Weight) => boolean): readonly Reason[] =>
        answers.flatMap((answer) => {
          const weight = weightOf(answer.option, cause.id);
          return speaks(weight) ? [{ ...answer, weight }] : [];
        });
      // What is read of a few causes of a page, and of none where thousands of searches are walked, is made when it is read.
      return {
        cause,
        probability: now[index] ?? 0,
        get for() {
          return reasons((weight) => weight > 0);
        },
        get against() {
          return reasons((weight) => weight < 0);
        },
        get notChecked() {
          return flow.questions.filter(
            (question) =>
              question.options.some((option) => weightOf(option, cause.id) !== 0) &&
              !answers.some((answer) => answer.question === question && answer.option.id !== CANNOT_CHECK),
          );
        },
      };
    })
    .sort((one, other) => other.probability - one.probability);
}
