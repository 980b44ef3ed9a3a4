import Link from "next/link";
import { Disclosure } from "@/components/ui/rows";
import type { RelatedItem } from "@/lib/articles/related";

const SHOWN = 6;
/** What stands further away is found on the pages of these. */
const LISTED = 14;

/** The kind alone tells nothing apart; an event is known by its number, a code by itself. */
function labelOf({ label, article }: RelatedItem): string | undefined {
  if (article?.kind === "event") return String(article.eventId);
  return article?.kind === "code" ? label : undefined;
}

function Items({ items }: { items: readonly RelatedItem[] }) {
  return (
    <ul className="grid gap-x-8 text-ui sm:grid-cols-2">
      {items.map((item) => (
        <li key={item.article?.url ?? item.label} className="border-b border-line">
          {item.article ? (
            <Link
              href={item.article.url}
              prefetch={false}
              className="flex min-h-9 gap-2 py-1.5 text-ink no-underline hover:underline"
            >
              {labelOf(item) && <strong className="shrink-0 text-accent">{labelOf(item)}</strong>}
              <span className="min-w-0">{item.article.title}</span>
            </Link>
          ) : (
            <span className="block py-1.5 text-ink-faint">{item.label} (no article yet)</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Events and codes that stand near this one, those with an article first; many of them wait behind the first ones. */
export function RelatedArticles({ related }: { related: readonly RelatedItem[] }) {
  if (related.length === 0) return null;
  const sorted = [...related.filter(({ article }) => article), ...related.filter(({ article }) => !article)];
  const rest = sorted.slice(SHOWN, LISTED);
  return (
    <section aria-labelledby="related" className="mt-7">
      <h2 id="related" className="mb-1 text-xl font-bold">
        Related
      </h2>
      <Items items={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure title={`${rest.length} more`} className="no-print mt-1">
          <Items items={rest} />
        </Disclosure>
      )}
    </section>
  );
}
