import Link from "next/link";
import { LevelMark } from "@/components/ui/level-mark";
import type { FoundArticle } from "@/lib/articles/article";

/** How readers know an article: "Event 1035", "454 4.7.0", "Procedure". */
export function articleLabel(article: {
  kind: FoundArticle["kind"] | "wizard";
  eventId?: number;
  codes?: readonly string[];
  tokens?: readonly string[];
}): string {
  switch (article.kind) {
    case "event":
      return `Event ${article.eventId}`;
    case "code":
      return article.codes?.[0] ?? article.tokens?.[0] ?? "Status code";
    case "problem":
      return "Problem";
    case "procedure":
      return "Procedure";
    case "cause":
      return "Cause";
    case "wizard":
      return "Wizard";
  }
}

/** Articles as a list of links, each with what tells it apart from its neighbours. */
export function ArticleList({ articles }: { articles: readonly FoundArticle[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {articles.map((article) => (
        <li
          key={article.url}
          className="relative rounded-panel border border-line bg-surface p-4 hover:border-accent"
        >
          <p className="mb-1 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <strong className="font-mono text-ink">{articleLabel(article)}</strong>
            {article.kind === "event" && (
              <>
                <span className="min-w-0 break-words">{article.eventSources[0]}</span>
                {article.eventLevel && <LevelMark level={article.eventLevel} />}
              </>
            )}
          </p>
          <Link href={article.url} className="font-semibold after:absolute after:inset-0">
            {article.title}
          </Link>
          <p className="mt-1 text-sm text-ink-soft">{article.summary}</p>
        </li>
      ))}
    </ul>
  );
}
