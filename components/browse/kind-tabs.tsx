import Link from "next/link";
import { TabStrip } from "@/components/browse/tab-strip";
import type { FoundArticle } from "@/lib/articles/article";
import { browseAddress, filterArticles, type BrowseFilters } from "@/lib/articles/browse";

/** The lists that readers browse, in the order of their tabs. */
export const BROWSED_KINDS = [
  { kind: "event", path: "/events", label: "Events" },
  { kind: "code", path: "/codes", label: "Codes" },
  { kind: "problem", path: "/problems", label: "Problems" },
  { kind: "cause", path: "/causes", label: "Causes" },
  { kind: "procedure", path: "/procedures", label: "Procedures" },
] as const;

export type BrowsedKind = (typeof BROWSED_KINDS)[number]["kind"];

type Props = {
  readonly current: BrowsedKind | undefined;
  /** Everything there is, of all kinds. */
  readonly articles: readonly FoundArticle[];
  readonly filters: BrowseFilters;
};

const LOOK =
  "inline-flex min-h-10 items-center gap-1.5 px-2.5 text-ui whitespace-nowrap text-ink-soft no-underline hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:[scroll-initial-target:nearest] aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-accent)]";

/** The kinds beside each other; area and version stay when the kind changes. */
export function KindTabs({ current, articles, filters: { area, version } }: Props) {
  return (
    <TabStrip label="Kinds">
      {BROWSED_KINDS.map(({ kind, path, label }) => (
        <Link
          key={kind}
          href={browseAddress(path, { area, version })}
          prefetch={false}
          aria-current={kind === current ? "page" : undefined}
          className={LOOK}
        >
          {label}
          <span className="text-sm font-normal text-ink-faint tabular-nums">
            {
              filterArticles(
                articles.filter((article) => article.kind === kind),
                { area },
              ).length
            }
          </span>
        </Link>
      ))}
      <Link href="/areas" prefetch={false} className={LOOK}>
        By area
      </Link>
    </TabStrip>
  );
}
