"use client";

import { Search } from "lucide";
import Link from "next/link";
import { useDeferredValue, useMemo, useState } from "react";
import { CatalogueRows, columnsOf } from "@/components/browse/catalogue-rows";
import { FilterChips } from "@/components/browse/filter-chips";
import { Icon } from "@/components/ui/icon";
import { RowSummary } from "@/components/ui/rows";
import { useChosenVersion } from "@/components/version/version-choice";
import type { CatalogueView } from "@/lib/articles/catalogue-view";
import { unpackGroups } from "@/lib/articles/packed-groups";
import { basePath } from "@/lib/site";
import { matchRows, splitByVersion, type CatalogueGroup } from "@/lib/articles/catalogue";

const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  "/events": ["event", "events"],
  "/codes": ["code", "codes"],
  "/problems": ["problem", "problems"],
  "/causes": ["cause", "causes"],
  "/procedures": ["procedure", "procedures"],
};

/** What rows of a list can be found by, where it is not all three. */
const HOLDS: Readonly<Record<string, string>> = {
  "/codes": "number or word",
  "/problems": "word",
  "/causes": "word",
  "/procedures": "word",
};

function countRows(groups: readonly CatalogueGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function Groups({ groups, isOpen }: { groups: readonly CatalogueGroup[]; isOpen: boolean }) {
  return groups.map(({ title, rows, isFolded }) => {
    const columns = columnsOf(rows);
    const list = <CatalogueRows rows={rows} columns={columns} showsWords={columns === "titles"} />;
    return isFolded && !isOpen ? (
      <details key={title} className="mt-4 rounded-panel border border-frame">
        <RowSummary title={title} aside={<span className="text-sm text-ink-faint">{rows.length}</span>} />
        <div className="px-3">{list}</div>
      </details>
    ) : (
      <section key={title} aria-label={title}>
        <h2 className="sticky top-0 z-1 flex items-baseline gap-2.5 border-b border-frame bg-page pt-3 pb-1.5 text-sm font-semibold text-ink-soft max-md:top-head">
          {title} <span className="font-normal text-ink-faint tabular-nums">{rows.length}</span>
        </h2>
        {list}
      </section>
    );
  });
}

/**
 * A dense list: a filter field, chips, rows under heads that stay. Everything works as plain links and a form; with script the
 * field filters as one types, and the version of the header splits the list without hiding anything silently.
 */
export function Catalogue({ view }: { view: CatalogueView }) {
  const { path, filters, filterGroups, hidden, total, next, hasFilters } = view;
  const groups = useMemo(() => unpackGroups(view.groups), [view.groups]);
  const [query, setQuery] = useState(view.query);
  const version = useChosenVersion(filters.version);
  const wanted = useDeferredValue(query);
  const matching = matchRows(groups, wanted);
  const { known, others } = splitByVersion(matching, version);
  const [one, many] = NOUNS[path] ?? ["article", "articles"];
  const named = (count: number) => `${count} ${count === 1 ? one : many}`;
  const isCut = next !== undefined || view.from > 0;
  const isNarrowed = hasFilters || wanted.trim() !== "";
  return (
    <>
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 pt-3">
        <search className="min-w-64 grow basis-80">
          <form action={`${basePath()}${path}`} method="get" className="relative">
            {hidden.map(({ name, value }) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Icon node={Search} className="absolute top-3 left-3 text-ink-faint" />
            <input
              type="search"
              name="q"
              aria-label={`Filter ${named(total)}`}
              placeholder={`Filter ${named(total)} by ${HOLDS[path] ?? "number, source or word"}`}
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setQuery(target.value)}
              className="block h-10 w-full rounded-control border border-line-strong bg-surface pr-3 pl-9 text-ui placeholder:text-ink-faint"
            />
            <button type="submit" className="sr-only">
              Filter
            </button>
          </form>
        </search>
        <FilterChips groups={filterGroups} side="row-right" />
      </div>
      <p role="status" className="mt-2 text-sm text-ink-faint">
        {version === undefined
          ? named(countRows(known))
          : `${countRows(known)} known for ${version} · ${others.length} documented for other versions`}
        {isCut && ` of ${total} here`}
        {isNarrowed && (
          <>
            {" · "}
            <Link href={view.clearHref} onClick={() => setQuery("")} className="inline-block py-0.5">
              Show all
            </Link>
          </>
        )}
      </p>
      <Groups groups={known} isOpen={wanted.trim() !== ""} />
      {countRows(known) === 0 && others.length === 0 && (
        <p className="py-6">
          Nothing here holds “{wanted}”.{" "}
          <Link href={`/search?q=${encodeURIComponent(wanted)}`}>Search everything for it</Link>
        </p>
      )}
      {others.length > 0 && (
        <details className="mt-4 rounded-panel border border-frame">
          <RowSummary
            title={`${others.length} documented for other versions`}
            hint={`No source says that they apply to ${version}; they may do all the same`}
          />
          <div className="px-3">
            <CatalogueRows rows={others} columns={columnsOf(others)} />
          </div>
        </details>
      )}
      {next !== undefined && (
        <p className="mt-4">
          <Link href={next} prefetch={false}>
            The next of {named(total)}
          </Link>
        </p>
      )}
    </>
  );
}
