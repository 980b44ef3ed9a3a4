import { loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { othersFor, type Rival } from "./engine-rivals";
import type { LabelledInput } from "./labelled-inputs";
import { crossValidate, foldRow, type FoldRow } from "./measure-folds";
import { realEngine, weighInputs } from "./weighed-inputs";

/** How an engine answers inputs whose right pages are named: by addresses alone. */
function rivalRow(name: string, rival: Rival, inputs: readonly LabelledInput[]): FoldRow {
  const ranks = inputs.map(({ text, isRight }) => {
    const urls = rival.search(text);
    return urls.length === 0 ? undefined : urls.findIndex((url) => isRight({ url, area: "" })) + 1;
  });
  const share = (test: (rank: number | undefined) => boolean): number =>
    ranks.filter(test).length / Math.max(1, ranks.length);
  return {
    name,
    count: inputs.length,
    first: share((rank) => rank === 1),
    firstThree: share((rank) => rank !== undefined && rank >= 1 && rank <= 3),
    unanswered: share((rank) => rank === undefined),
  };
}

/** Ours and the engines of others, each with and without the phrases of people, on all inputs and on plain English words. */
export async function measureRivals(inputs: readonly LabelledInput[]): Promise<readonly FoldRow[]> {
  const [documents, causes] = await Promise.all([loadArticles(), loadCauses()]);
  const addresses = [...documents.map(({ article }) => article.url), ...causes.map(({ url }) => url)];
  const askedAs = await loadAskedAs(addresses);
  // No number stands in them: neither event nor code, only words.
  const plain = inputs.filter(({ lang, text }) => lang === "en" && !/\d{3}|\d\.\d/.test(text));
  const weighed = crossValidate(weighInputs(await realEngine(), inputs));
  const rows = [
    { phrases: {}, label: "" },
    { phrases: askedAs.en, label: " with askedAs" },
  ].flatMap(({ phrases, label }) =>
    othersFor(documents, phrases).flatMap((open) => {
      const rival = open();
      return [
        rivalRow(`${rival.name}${label}`, rival, inputs),
        rivalRow(`${rival.name}${label}, plain English`, rival, plain),
      ];
    }),
  );
  return [
    foldRow("ours", weighed),
    foldRow(
      "ours, plain English",
      weighed.filter((one) => plain.includes(one.weighed.input)),
    ),
    ...rows,
  ];
}
