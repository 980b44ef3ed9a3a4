import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Catalogue } from "@/components/browse/catalogue";
import { CatalogueHead } from "@/components/browse/catalogue-page";
import { KindTabs } from "@/components/browse/kind-tabs";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { filterGroups } from "@/lib/articles/browse";
import { catalogueView } from "@/lib/articles/catalogue-view";
import { loadArticleList, loadFoundList } from "@/lib/articles/load-articles.server";
import { AREAS, parseArea } from "@/lib/mail-flow/area";

type Props = PageProps<"/areas/[area]">;

export async function generateStaticParams() {
  return [...new Set((await loadArticleList()).map(({ area }) => area))].map((area) => ({ area }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const area = parseArea((await params).area);
  return { title: area ? AREAS[area] : "Unknown area" };
}

export default async function AreaPage({ params }: Props) {
  const area = parseArea((await params).area);
  const all = await loadFoundList();
  const articles = all.filter((article) => article.area === area);
  if (!area || articles.length === 0) notFound();
  const view = catalogueView({ path: `/areas/${area}`, articles, by: "kind", read: () => undefined });
  // Drawn in advance, whatever the address asks for: the filters lead into the lists, which read it.
  const events = all.filter((article) => article.kind === "event");
  const groups = filterGroups("/events", events, { area }).filter(({ label }) => label !== "Area");
  return (
    <>
      <Breadcrumbs trail={[{ href: "/areas", label: "Areas" }]} />
      <CatalogueHead title={AREAS[area]}>
        <KindTabs current={undefined} articles={all} filters={{ area }} />
      </CatalogueHead>
      <Catalogue view={{ ...view, filterGroups: groups }} />
    </>
  );
}
