"use client";

import { useSearchParams } from "next/navigation";
import { Catalogue } from "@/components/browse/catalogue";
import type { FoundArticle } from "@/lib/articles/article";
import type { Grouping } from "@/lib/articles/catalogue";
import { catalogueView } from "@/lib/articles/catalogue-view";

type Props = {
  readonly path: string;
  readonly articles: readonly FoundArticle[];
  readonly by: Grouping;
};

/** The list as the address asks for it, where no server reads the address. */
export function CatalogueFromAddress(props: Props) {
  const query = useSearchParams();
  const view = catalogueView({ ...props, read: (name) => query.get(name) ?? undefined });
  return <Catalogue key={JSON.stringify(view.hidden) + view.from} view={view} />;
}
