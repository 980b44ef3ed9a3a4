import type { ArticleDocument } from "@/lib/articles/article";
import { commandsIn, type CommandBlock } from "@/lib/articles/block";
import type { SearchAnswer, SearchResult } from "@/lib/search/answer/search-answer";

/** The first command of an article's first minute, as written: it may hold `{{value}}` slots. */
export type FirstCheck = Pick<CommandBlock, "code" | "shell">;

/** The first checks of all articles that have one, by address. */
export type FirstChecks = Readonly<Record<string, FirstCheck>>;

/** What tells at once whether the fault is the reader's: the first reading command under "Is it yours?". */
export function collectFirstChecks(documents: readonly ArticleDocument[]): FirstChecks {
  return Object.fromEntries(
    documents.flatMap(({ article, text }) => {
      const command = commandsIn(text.nextMinute?.isItYours ?? []).find(({ isChanging }) => !isChanging);
      return command ? [[article.url, { code: command.code, shell: command.shell }] as const] : [];
    }),
  );
}

/** Words of a question about a code: "what does 5.7.57 mean". */
const ASKING =
  /^(?:what|whats|what's|does|do|is|mean|means|meaning|of|the|a|an|code|error|event|id|exchange)$/i;

/** The first result, where a query holds an event ID or a code that it is about, and no other word that tells anything. */
export function bareIdentifier({ query, results, understood }: SearchAnswer): SearchResult | undefined {
  const [first] = results;
  const isAsked =
    first !== undefined &&
    ((first.eventId !== undefined && understood.eventIds.includes(first.eventId)) ||
      (first.codes ?? []).some((code) => understood.codes.includes(code)));
  const isBare = query
    .split(/[\s,;:?!]+/)
    .every((word) => word === "" || /^[\d.-]+$/.test(word) || ASKING.test(word));
  return isAsked && isBare ? first : undefined;
}
