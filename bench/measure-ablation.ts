import { FEATURES, type FeatureName } from "@/lib/search/evidence/read-features";
import type { LabelledInput } from "./labelled-inputs";
import { crossValidate, foldRow, type FoldRow } from "./measure-folds";
import { realEngine, weighInputs, type WeighedInput } from "./weighed-inputs";

/** Parts of the model, and the features that go with them. */
const PARTS: readonly { readonly name: string; readonly features: readonly FeatureName[] }[] = [
  { name: "identifiers", features: ["exactness", "identifiers", "mention"] },
  { name: "mentions of identifiers", features: ["mention"] },
  { name: "title", features: ["title"] },
  { name: "subject", features: ["about"] },
  { name: "words anywhere", features: ["anywhere"] },
  { name: "BM25F", features: ["fullText"] },
  { name: "askedAs, as a field", features: ["askedAs"] },
  { name: "the best single phrase", features: ["phrase", "wholePhrase", "phraseShare"] },
  { name: "the second best phrase", features: ["secondPhrase"] },
  { name: "phrases of an article's causes", features: ["causePhrase", "causeWhole"] },
  {
    name: "all of askedAs and titles as phrases",
    features: [
      "askedAs",
      "phrase",
      "wholePhrase",
      "secondPhrase",
      "phraseShare",
      "causePhrase",
      "causeWhole",
    ],
  },
  { name: "topics", features: ["topic"] },
  { name: "version", features: ["version"] },
  { name: "depth", features: ["reference", "meaning"] },
  { name: "kind of page", features: ["code", "event", "procedure", "meaning", "cause", "wizard"] },
  { name: "front door", features: ["wizard"] },
];

function rowsOf(
  name: string,
  weighed: readonly WeighedInput[],
  left: readonly FeatureName[],
): readonly FoldRow[] {
  const answered = crossValidate(weighed, (place) => !left.some((one) => FEATURES[place] === one));
  const positive = answered.filter((one) => !one.weighed.input.isNegative);
  return [
    foldRow(
      `${name}, right pages named`,
      positive.filter((one) => one.weighed.input.hasBest),
    ),
    foldRow(`${name}, all typed`, positive),
  ];
}

/** Cross-validates the model without each of its parts. */
export async function measureAblation(inputs: readonly LabelledInput[]): Promise<readonly FoldRow[]> {
  const weighed = weighInputs(await realEngine(), inputs);
  const english = weighInputs(await realEngine({ withLanguages: false }), inputs);
  return [
    ...rowsOf("everything", weighed, []),
    ...rowsOf("without phrases of other languages", english, []),
    ...PARTS.flatMap(({ name, features }) => rowsOf(`without ${name}`, weighed, features)),
  ];
}
