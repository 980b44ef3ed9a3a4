import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import type { Article } from "@/lib/articles/article";

/** What was reviewed last, with the day. */
export function LatestReviewed({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.url} className="border-b border-line">
          <Link
            href={article.url}
            prefetch={false}
            className="group block py-1.5 text-ink no-underline hover:text-accent"
          >
            <span className="flex justify-between gap-3 text-sm">
              <strong className="text-accent">{articleLabel(article)}</strong>
              <time dateTime={article.reviewedOn} className="text-ink-faint">
                {article.reviewedOn}
              </time>
            </span>
            <span className="block text-ui group-hover:underline">{article.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
