import type { Metadata } from "next";
import { CataloguePage } from "@/components/browse/catalogue-page";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Causes" };

export default async function CausesPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  return <CataloguePage kind="cause" read={(name) => [query[name]].flat()[0]} />;
}
