import Link from "next/link";
import type { RelatedItem } from "@/lib/articles/related";

/** The kind alone tells nothing apart; an event or code is known by its number. */
function labelOf({ label, article }: RelatedItem): string | undefined {
  return article?.kind === "problem" || article?.kind === "procedure" ? undefined : label;
}

/** Events and codes that stand near this one; those without an article are named all the same. */
export function RelatedArticles({ related }: { related: readonly RelatedItem[] }) {
  if (related.length === 0) return null;
  const written = related.filter(({ article }) => article);
  const unwritten = related.filter(({ article }) => !article);
  return (
    <section aria-labelledby="related" className="mt-7">
      <h2 id="related" className="mb-2 text-xl font-bold">
        Related
      </h2>
      <ul className="grid gap-x-8 text-ui sm:grid-cols-2">
        {written.map((item) => (
          <li key={item.article?.url} className="border-b border-line">
            <Link
              href={item.article?.url ?? ""}
              prefetch={false}
              className="flex min-h-9 gap-2 py-1.5 text-ink no-underline hover:underline"
            >
              {labelOf(item) && <strong className="shrink-0 text-accent">{labelOf(item)}</strong>}
              <span className="min-w-0">{item.article?.title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {unwritten.length > 0 && (
        <p className="mt-2 text-sm text-ink-faint">
          Without an article yet: {unwritten.map(({ label }) => label).join(", ")}
        </p>
      )}
    </section>
  );
}
