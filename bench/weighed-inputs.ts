import { withCauses } from "@/lib/articles/asked-as";
import { ASKED_LANGUAGES } from "@/lib/articles/asked-languages";
import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { causeDocument } from "@/lib/causes/cause-document";
import { createSearchEngine, type SearchEngine } from "@/lib/search/engine";
import { readAnswerSigns, type AnswerSigns } from "@/lib/search/evidence/is-answered";
import { FEATURES } from "@/lib/search/evidence/read-features";
import { ANSWER_WEIGHTS } from "@/lib/search/evidence/weights";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { buildTriageParts } from "@/lib/triage/triage-parts";
import type { AnswerExample, RankedExample } from "./fit-model";
import { fitAnswer, fitRanking, weightedSum } from "./fit-model";
import type { LabelledInput } from "./labelled-inputs";

/** The signs of an answer in the order of their weights. */
export const SIGNS = Object.keys(ANSWER_WEIGHTS) as readonly (keyof AnswerSigns)[];

/** A labelled query with everything that was weighed for it. */
export type WeighedInput = {
  readonly input: LabelledInput;
  readonly example: RankedExample;
  /** The signs when a page is the best. */
  readonly signsOf: (place: number) => readonly number[];
};

/** An input whose right pages are named counts for more than one where a whole area is right. */
const AREA_WEIGHT = 0.6;

/** The engine over the written articles, with the phrases of all languages unless told otherwise. */
export async function realEngine({ withLanguages = true } = {}): Promise<SearchEngine> {
  const [documents, causes, flows] = await Promise.all([loadArticles(), loadCauses(), loadCheckedFlows()]);
  const askedAs = await loadAskedAs([
    ...documents.map(({ article }) => article.url),
    ...causes.map(({ url }) => url),
  ]);
  const { search, fullText } = buildTriageParts(documents, flows, {
    causes: causes.map(causeDocument),
    askedAs: askedAs.en,
  });
  const engine = createSearchEngine(search, fullText);
  const languages = withCauses(askedAs.languages, causes);
  for (const language of withLanguages ? ASKED_LANGUAGES : [])
    engine.addLanguage(language, languages[language]);
  return engine;
}

/** Weighs every typed input. */
export function weighInputs(engine: SearchEngine, inputs: readonly LabelledInput[]): readonly WeighedInput[] {
  return inputs
    .filter(({ isPaste }) => !isPaste)
    .map((input) => {
      const { asked, ranked } = engine.weigh(`${input.text} `);
      const pages = ranked.map(({ features, article }) => ({
        values: FEATURES.map((name) => features[name]),
        isRight: input.isRight(engine.entryAt(article)),
      }));
      return {
        input,
        example: { pages, weight: input.hasBest ? 1 : AREA_WEIGHT },
        signsOf: (place) => {
          const best = ranked[place];
          const signs = readAnswerSigns(asked, best);
          return SIGNS.map((name) => signs[name]);
        },
      };
    });
}

export type FittedModel = { readonly rank: readonly number[]; readonly answer: readonly number[] };

function bestPlace(rank: readonly number[], { example }: WeighedInput): number {
  const sums = example.pages.map(({ values }) => weightedSum(rank, values));
  return sums.indexOf(Math.max(...sums));
}

/** Where the sum of the best page stands among the signs. */
const SUM_SIGN = SIGNS.indexOf("best");
const FULL_SUM = 5;

function signsWith(rank: readonly number[], weighed: WeighedInput): readonly number[] {
  const place = bestPlace(rank, weighed);
  const sum = place < 0 ? 0 : weightedSum(rank, weighed.example.pages[place]?.values ?? []);
  return weighed.signsOf(place).map((sign, at) => (at === SUM_SIGN ? sum / FULL_SUM : sign));
}

/** Fits both parts of the model. */
export function fitModel(
  weighed: readonly WeighedInput[],
  isKept: (feature: number) => boolean = () => true,
): FittedModel {
  const positive = weighed.filter(({ input }) => !input.isNegative);
  const examples = positive.map(({ example: { pages, weight } }) => ({
    weight,
    pages: pages.map(({ values, isRight }) => ({
      isRight,
      values: values.map((value, at) => (isKept(at) ? value : 0)),
    })),
  }));
  const rank = fitRanking(examples, FEATURES.length);
  const answers = weighed.map((one): AnswerExample => ({
    signs: signsWith(rank, one),
    isAnswered: !one.input.isNegative,
  }));
  return { rank, answer: fitAnswer(answers, SIGNS.length) };
}

/** How a model answers an input: the place of the first right page (0 when none), and the likelihood of an answer. */
export function answerWith(
  { rank, answer }: FittedModel,
  weighed: WeighedInput,
): { readonly place: number; readonly likelihood: number } {
  const order = weighed.example.pages
    .map(({ values, isRight }) => ({ sum: weightedSum(rank, values), isRight }))
    .sort((a, b) => b.sum - a.sum);
  return {
    place: order.findIndex(({ isRight }) => isRight) + 1,
    likelihood: 1 / (1 + Math.exp(-weightedSum(answer, signsWith(rank, weighed)))),
  };
}
