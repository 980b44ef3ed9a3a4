import Link from "next/link";
import { ArticleList } from "@/components/article/article-list";
import type { Article } from "@/lib/articles/article";
import { filterArticles, filterGroups, type BrowseFilters } from "@/lib/articles/browse";

type Props = {
  readonly path: string;
  readonly articles: readonly Article[];
  readonly filters: BrowseFilters;
};

/** Articles with filters beside them; every filter is a plain link. */
export function BrowseList({ path, articles, filters }: Props) {
  const shown = filterArticles(articles, filters);
  const groups = filterGroups(path, articles, filters);
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <div className="gap-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <nav aria-label="Filters" className="mb-6 space-y-3 lg:space-y-5">
        {groups.map(({ label, options }) => {
          const current = options.find(({ isCurrent }) => isCurrent);
          return (
            <details key={label} className="rounded-panel border border-line bg-surface px-4 py-2.5">
              <summary className="font-semibold">
                {label}: <span className="font-normal text-ink-soft">{current?.label ?? "All"}</span>
              </summary>
              <ul className="mt-2 space-y-0.5 pb-1">
                {options.map(({ label: text, href, count, isCurrent }) => (
                  <li key={href}>
                    <Link
                      href={href}
                      aria-current={isCurrent ? "true" : undefined}
                      className="flex justify-between rounded-control px-2 py-1 no-underline hover:bg-sunken aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
                    >
                      <span className="min-w-0 break-words">{text}</span>
                      <span className="pl-2 text-ink-soft tabular-nums">{count}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </nav>
      <div>
        <p role="status" className="mb-3 text-ink-soft">
          {shown.length === 1 ? "1 article" : `${shown.length} articles`}
          {isFiltered && (
            <>
              {" "}
              with these filters. <Link href={path}>Show all</Link>
            </>
          )}
        </p>
        <ArticleList articles={shown} />
      </div>
    </div>
  );
}
