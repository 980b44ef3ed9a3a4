import { Suspense } from "react";
import { Catalogue } from "@/components/browse/catalogue";
import { CatalogueFromAddress } from "@/components/browse/catalogue-from-address";
import { CatalogueHead, listedKind } from "@/components/browse/catalogue-page";
import { KindTabs, type BrowsedKind } from "@/components/browse/kind-tabs";
import { catalogueView } from "@/lib/articles/catalogue-view";

/** The list of all articles of one kind, completed in the browser where no server reads the address. */
export async function StaticCataloguePage({ kind }: { kind: BrowsedKind }) {
  const { all, path, by, title } = await listedKind(kind);
  const articles = all.filter((article) => article.kind === kind);
  const whole = catalogueView({ path, articles, by, read: () => undefined });
  return (
    <>
      <CatalogueHead title={title} isSaidByTab>
        <KindTabs current={kind} articles={all} filters={{}} />
      </CatalogueHead>
      <Suspense fallback={<Catalogue view={whole} />}>
        <CatalogueFromAddress path={path} articles={articles} by={by} />
      </Suspense>
    </>
  );
}
