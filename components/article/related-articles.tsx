import Link from "next/link";
import type { RelatedItem } from "@/lib/articles/related";

/** Events and codes that stand near this one; those without an article are named all the same. */
export function RelatedArticles({ related }: { related: readonly RelatedItem[] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="mt-10 mb-3 border-t border-line pt-6 text-2xl font-bold">
        Related
      </h2>
      <ul className="space-y-2">
        {related.map(({ label, article }) => (
          <li key={article?.url ?? label}>
            {article ? (
              <>
                <Link href={article.url}>{label}</Link>: {article.title}
              </>
            ) : (
              <span className="text-ink-soft">{label} (no article yet)</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
