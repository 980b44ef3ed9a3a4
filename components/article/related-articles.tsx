import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import type { Article } from "@/lib/articles/article";
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
          <li key={label}>
            {article ? (
              <RelatedLink label={label} article={article} />
            ) : (
              <span className="text-ink-soft">{label} (no article yet)</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelatedLink({ label, article }: { label: string; article: Article }) {
  const name = label === "" ? articleLabel(article) : label;
  return (
    <>
      <Link href={article.url}>{name}</Link>: {article.title}
    </>
  );
}
