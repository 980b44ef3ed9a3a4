import type { FoundArticle } from "@/lib/articles/article";
import { inOrderOfNumbers } from "@/lib/articles/browse-order";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** One line of a list: what it is looked up by, how severe it is, what it says. Plain JSON, and little of it. */
export type CatalogueRow = {
  readonly url: string;
  readonly title: string;
  /** "1035", "454 4.7.0"; undefined for what has a name only. */
  readonly label?: string;
  readonly level?: EventLevel;
  readonly versions: readonly ExchangeVersion[];
  /** Further words that a filter finds it by: other sources and codes, literal words of a message. */
  readonly words?: string;
};

/** Rows under one head. */
export type CatalogueGroup = {
  readonly title: string;
  readonly rows: readonly CatalogueRow[];
  /** What nobody has written about waits behind its head. */
  readonly isFolded?: true;
};

/** By what the rows of a list are grouped. */
export type Grouping = "source" | "class" | "area" | "kind";

/** Rows that a page shows at first, and their characters: a list of thousands must not weigh more than one of hundreds. */
export const ROWS_SHOWN = 240;
const CHARACTERS_SHOWN = 18_500;

const KIND_TITLES = {
  event: "Events",
  code: "Status codes",
  problem: "Problems",
  cause: "Causes",
  procedure: "Procedures",
} as const;

const CLASS_TITLES = {
  "4": "4xx: the sender tries again",
  "5": "5xx: refused for good",
  "2": "2xx and 3xx: accepted, or go on",
  other: "Exchange’s own words",
} as const;
const GENERATED = "Codes of the standards, without an article of their own";

function classOf(article: FoundArticle): string {
  if (article.kind !== "code") return "";
  if (article.entry) return GENERATED;
  const digit = article.codes[0]?.charAt(0) ?? "";
  if (digit === "4" || digit === "5") return CLASS_TITLES[digit];
  return digit === "2" || digit === "3" ? CLASS_TITLES["2"] : CLASS_TITLES.other;
}

function groupOf(article: FoundArticle, by: Grouping): string {
  switch (by) {
    case "source":
      return article.kind === "event" ? article.eventSources[0] : "";
    case "class":
      return classOf(article);
    case "area":
      return AREAS[article.area];
    case "kind":
      return article.kind === "code" && article.entry ? GENERATED : KIND_TITLES[article.kind];
  }
}

/** The order of the heads; sources stand by how many rows they have. */
function orderOf(by: Grouping, groups: ReadonlyMap<string, readonly FoundArticle[]>): readonly string[] {
  const known: Record<Exclude<Grouping, "source">, readonly string[]> = {
    class: [...Object.values(CLASS_TITLES), GENERATED],
    area: AREA_NAMES.map((area) => AREAS[area]),
    kind: [...Object.values(KIND_TITLES), GENERATED],
  };
  if (by !== "source") return known[by].filter((title) => groups.has(title));
  return [...groups].sort(([, one], [, other]) => other.length - one.length).map(([title]) => title);
}

function wordsOf(article: FoundArticle): string {
  switch (article.kind) {
    case "event":
      return article.eventSources.join(" ");
    case "code":
      return [...article.codes.slice(1), ...article.tokens].join(" ");
    case "cause":
      return article.signs.join(" · ");
    default:
      return "";
  }
}

function rowOf(article: FoundArticle): CatalogueRow {
  const words = wordsOf(article);
  const label =
    article.kind === "event"
      ? String(article.eventId)
      : article.kind === "code"
        ? (article.codes[0] ?? article.tokens[0])
        : undefined;
  return {
    url: article.url,
    title: article.title,
    ...(label === undefined ? {} : { label }),
    ...(article.kind === "event" && article.eventLevel ? { level: article.eventLevel } : {}),
    versions: article.appliesTo,
    ...(words === "" ? {} : { words }),
  };
}

/** Articles as the groups of a list, each in the order of numbers. */
export function catalogueGroups(articles: readonly FoundArticle[], by: Grouping): readonly CatalogueGroup[] {
  const groups = new Map<string, FoundArticle[]>();
  for (const article of inOrderOfNumbers(articles)) {
    const title = groupOf(article, by);
    const group = groups.get(title);
    if (group) group.push(article);
    else groups.set(title, [article]);
  }
  return orderOf(by, groups).map((title) => ({
    title,
    rows: (groups.get(title) ?? []).map(rowOf),
    ...(title === GENERATED ? { isFolded: true } : {}),
  }));
}

/** What every row of a group says costs nothing once the page is compressed. */
function weightOf({ url, title, words = "" }: CatalogueRow, head: string): number {
  return url.length - url.lastIndexOf("/") + title.length + words.replace(head, "").length;
}

/** How many rows a page shows from one place on. */
export function rowsThatFit(groups: readonly CatalogueGroup[], from: number): number {
  const weights = groups.flatMap((group) => group.rows.map((row) => weightOf(row, group.title)));
  const rows = weights.slice(from, from + ROWS_SHOWN);
  let characters = 0;
  const beyond = rows.findIndex((weight) => {
    characters += weight;
    return characters > CHARACTERS_SHOWN;
  });
  return beyond <= 0 ? rows.length : beyond;
}

/** So many rows from one place on, still under their heads. */
export function sliceGroups(
  groups: readonly CatalogueGroup[],
  from: number,
  count: number,
): readonly CatalogueGroup[] {
  let start = 0;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(Math.max(0, from - start), Math.max(0, from + count - start));
    start += group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** The rows that hold every word of a query, in their label, title or further words. */
export function matchRows(groups: readonly CatalogueGroup[], query: string): readonly CatalogueGroup[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  return groups.flatMap((group) => {
    const rows = group.rows.filter(({ label = "", title, words = "" }) => {
      const text = `${label} ${title} ${words}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** Splits a list by the reader's version: what is known for it, and what is documented for others only. */
export function splitByVersion(
  groups: readonly CatalogueGroup[],
  version: ExchangeVersion | undefined,
): { readonly known: readonly CatalogueGroup[]; readonly others: readonly CatalogueRow[] } {
  if (version === undefined) return { known: groups, others: [] };
  const known = groups.flatMap((group) => {
    const rows = group.rows.filter(({ versions }) => versions.includes(version));
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
  const others = groups.flatMap(({ rows }) => rows.filter(({ versions }) => !versions.includes(version)));
  return { known, others };
}
