import type { Article } from "@/lib/articles/article";
import { codesInBothForms } from "@/lib/articles/article";

/** Something that an article names as related, with its article where there is one. */
export type RelatedItem = { readonly label: string; readonly article: Article | undefined };

type Relations = {
  readonly named: (article: Article) => readonly RelatedItem[];
  /** The articles that name an article, by its address. */
  readonly naming: ReadonlyMap<string, readonly Article[]>;
};

const kept = new WeakMap<readonly Article[], Relations>();

/** What `article` names as related, and the articles that name it, each once: a relation shows on both pages. */
export function relatedItems(article: Article, all: readonly Article[]): readonly RelatedItem[] {
  const { named, naming } = relationsOf(all);
  const backwards = (naming.get(article.url) ?? []).map((other) => ({
    label: labelOf(other),
    article: other,
  }));
  const items = new Map<string, RelatedItem>();
  for (const item of [...named(article), ...backwards]) {
    const key = item.article?.url ?? item.label;
    if (item.article?.url !== article.url && !items.has(key)) items.set(key, item);
  }
  return [...items.values()];
}

function relationsOf(all: readonly Article[]): Relations {
  const known = kept.get(all);
  if (known) return known;
  const events = new Map<string, Article>();
  const codes = new Map<string, Article>();
  // A code that several articles are about belongs to the one that has it first, then to one that has it at all.
  for (const article of all) if (article.kind === "code") addOnce(codes, article.codes[0], article);
  for (const article of all) {
    if (article.kind === "event")
      for (const source of article.eventSources) addOnce(events, `${source} ${article.eventId}`, article);
    if (article.kind === "code") for (const code of article.codes) addOnce(codes, code, article);
  }
  for (const article of all) for (const code of codesInBothForms(article)) addOnce(codes, code, article);
  const named = ({ relatedEvents, relatedCodes }: Article): readonly RelatedItem[] => [
    ...relatedEvents.map(({ eventSource, eventId }) => {
      const label = `${eventSource} ${eventId}`;
      return { label, article: events.get(label) };
    }),
    ...relatedCodes.map((code) => ({ label: code, article: codes.get(code) })),
  ];
  const naming = new Map<string, Article[]>();
  for (const article of all)
    for (const { article: other } of named(article))
      if (other) naming.set(other.url, [...(naming.get(other.url) ?? []), article]);
  const relations = { named, naming };
  kept.set(all, relations);
  return relations;
}

function addOnce(to: Map<string, Article>, name: string | undefined, article: Article): void {
  if (name !== undefined && !to.has(name)) to.set(name, article);
}

function labelOf(article: Article): string {
  switch (article.kind) {
    case "event":
      return `${article.eventSources[0]} ${article.eventId}`;
    case "code":
      return article.codes[0] ?? article.tokens[0] ?? "";
    case "problem":
      return "Problem";
    case "procedure":
      return "Procedure";
  }
}
