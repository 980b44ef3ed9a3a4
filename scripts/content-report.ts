import { withCauses } from "@/lib/articles/asked-as";
import { ASKED_LANGUAGES, type Phrases } from "@/lib/articles/asked-languages";
import { PUBLISHED_CAUSES } from "@/lib/causes/check-published";
import { claimsOfArticle, claimsOfCause, sumOfClaims } from "@/lib/triage/count-claims";
import type { Article } from "@/lib/articles/article";
import { isOpened } from "@/lib/articles/opened";
import type { Cause } from "@/lib/causes/cause";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { loadPublished, readContent } from "@/lib/articles/read-content.server";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { findStrayPhrases } from "@/lib/search/stray-phrases";
import { realEngine } from "../bench/weighed-inputs";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

const { loaded, causes: parsedCauses, problems } = await readContent();
const articles = loaded.map(({ article }) => article);

function depthOf(article: Article): string {
  return article.kind === "procedure" ? "procedure" : article.depth;
}

function count(test: (article: Article) => boolean): number {
  return articles.filter(test).length;
}

const kinds = ["event", "code", "problem", "procedure"] as const;
const depths = ["full", "reference", "procedure"] as const;

console.log(`${articles.length} articles, ${problems.length} problems\n`);
console.log("By kind and depth");
console.table(
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        depths.map((depth) => [
          depth,
          count((article) => article.kind === kind && depthOf(article) === depth),
        ]),
      ),
    ]),
  ),
);
console.log("By area");
console.table(
  Object.fromEntries(
    AREA_NAMES.map((area) => [
      AREAS[area],
      Object.fromEntries(
        kinds.map((kind) => [kind, count((article) => article.area === area && article.kind === kind)]),
      ),
    ]),
  ),
);
console.log("By version");
console.table(
  Object.fromEntries(
    EXCHANGE_VERSIONS.map((version) => [
      version,
      { articles: count(({ appliesTo }) => appliesTo.includes(version)) },
    ]),
  ),
);

function list(title: string, files: readonly string[]): void {
  console.log(`${title}: ${files.length}`);
  for (const file of files) console.log(`  ${file}`);
}

list(
  "Events without message text",
  articles.flatMap((article) => (article.kind === "event" && !article.messageText ? [article.file] : [])),
);
list(
  "Full articles without <Verify>",
  loaded.flatMap(({ article, analysis }) =>
    article.kind !== "procedure" &&
    article.depth === "full" &&
    !analysis.components.some(({ name }) => name === "Verify")
      ? [article.file]
      : [],
  ),
);
const causes = parsedCauses.map(({ cause }) => cause);
const flows = await loadFlows(causes);
const inFlows = new Set(flows.flatMap((flow) => flow.causes.map(({ id }) => id)));
const share = (test: (cause: Cause) => boolean): string =>
  `${causes.filter(test).length} of ${causes.length}`;
console.log("Causes");
console.table({
  "with check": share(({ checks }) => checks.length > 0),
  "with relief": share(({ relief }) => relief !== undefined),
  "without relief, with a reason": share(({ noRelief }) => noRelief !== undefined),
  "with relief or a reason": share(({ relief, noRelief }) => (relief ?? noRelief) !== undefined),
  "with fix": share(({ fixes }) => fixes.length > 0),
  "with proof": share(({ verify }) => verify.blocks.length > 0),
  "with source": share(({ sources }) => sources.length > 0),
  "reached by a flow": share(({ id }) => inFlows.has(id)),
  "leads on to a symptom": share(({ leadsTo }) => leadsTo !== undefined),
  "exceptions with a reason": share(({ noFlow }) => noFlow !== undefined),
  "reached, leads on, or with a reason": share(
    ({ id, noFlow, leadsTo }) => inFlows.has(id) || (noFlow ?? leadsTo) !== undefined,
  ),
  opened: share(isOpened),
});
console.log("Statements that need a source");
console.table(
  Object.fromEntries(
    Object.entries({ articles: loaded.map(claimsOfArticle), causes: causes.map(claimsOfCause) }).map(
      ([where, counts]) => {
        const { needed, cited } = sumOfClaims(counts);
        return [where, { needed, cited, "%": Math.round((cited / needed) * 1000) / 10 }];
      },
    ),
  ),
);
const published = await loadPublished();
list(
  `Causes whose address is not in ${PUBLISHED_CAUSES} yet`,
  causes.flatMap(({ id, file }) => (published.includes(id) ? [] : [file])),
);
console.log(`Opened: ${articles.filter(isOpened).length} of ${articles.length} articles\n`);

const oldest = [...articles].sort((one, other) => one.reviewedOn.localeCompare(other.reviewedOn)).slice(0, 5);
list(
  "Oldest reviews",
  oldest.map(({ file, reviewedOn }) => `${reviewedOn} ${file}`),
);

const { en, languages } = await loadAskedAs([
  ...articles.map(({ url }) => url),
  ...parsedCauses.map(({ cause }) => cause.url),
]);
const inAll = withCauses(languages, causes);
const inEnglish = Object.fromEntries([
  ...Object.entries(en),
  ...causes.flatMap(({ url, askedAs }) => (askedAs.en ? [[url, askedAs.en] as const] : [])),
]);
const pagesAskedFor = (phrases: Phrases, pages: readonly { readonly url: string }[]): string =>
  `${pages.filter(({ url }) => (phrases[url] ?? []).length > 0).length} of ${pages.length}`;
console.log("Asked as, pages with phrases");
console.table(
  Object.fromEntries(
    [
      ["en", inEnglish] as const,
      ...ASKED_LANGUAGES.map((language) => [language, inAll[language]] as const),
    ].map(([language, phrases]) => [
      language,
      {
        articles: pagesAskedFor(phrases, articles),
        causes: pagesAskedFor(phrases, causes),
        phrases: Object.values(phrases).flat().length,
      },
    ]),
  ),
);
list(
  "Phrases that do not find their own page among the first three when they are left out",
  findStrayPhrases(await realEngine(), en).map(
    ({ url, phrase, first }) => `${url}: "${phrase}" leads to ${first}`,
  ),
);
