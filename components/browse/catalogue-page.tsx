import type { ReactNode } from "react";
import { Catalogue } from "@/components/browse/catalogue";
import { BROWSED_KINDS, KindTabs, type BrowsedKind } from "@/components/browse/kind-tabs";
import type { Grouping } from "@/lib/articles/catalogue";
import { catalogueView } from "@/lib/articles/catalogue-view";
import { loadFoundList } from "@/lib/articles/load-articles.server";

const TITLES: Record<BrowsedKind, string> = {
  event: "Events",
  code: "Status codes",
  problem: "Problems",
  cause: "Causes",
  procedure: "Procedures",
};

const GROUPINGS: Record<BrowsedKind, Grouping> = {
  event: "source",
  code: "class",
  problem: "area",
  cause: "area",
  procedure: "area",
};

/** The heading of a list, with the other lists beside it; on narrow screens a marked tab can say the same as the title. */
export function CatalogueHead({
  title,
  isSaidByTab = false,
  children,
}: {
  title: ReactNode;
  isSaidByTab?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-end gap-x-5">
      <h1 className={`py-1 text-2xl font-bold ${isSaidByTab ? "max-sm:sr-only" : ""}`}>{title}</h1>
      {children}
    </div>
  );
}

/** What a list is drawn from. */
export async function listedKind(kind: BrowsedKind) {
  const all = await loadFoundList();
  const path = BROWSED_KINDS.find((each) => each.kind === kind)?.path ?? "/";
  return { all, path, by: GROUPINGS[kind], title: TITLES[kind] };
}

type Props = {
  readonly kind: BrowsedKind;
  /** Reads a parameter of the address. */
  readonly read: (name: string) => string | undefined;
};

/** The list of all articles of one kind, as the address narrows it down. */
export async function CataloguePage({ kind, read }: Props) {
  const { all, path, by, title } = await listedKind(kind);
  const view = catalogueView({ path, articles: all.filter((article) => article.kind === kind), by, read });
  return (
    <>
      <CatalogueHead title={title} isSaidByTab>
        <KindTabs current={kind} articles={all} filters={view.filters} />
      </CatalogueHead>
      {/* Another address is another list: what was typed into the old one is gone. */}
      <Catalogue key={JSON.stringify(view.hidden) + view.from} view={view} />
    </>
  );
}
