import type { Metadata } from "next";
import { CataloguePage } from "@/components/browse/catalogue-page";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Status codes" };

export default async function CodesPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  return <CataloguePage kind="code" read={(name) => [query[name]].flat()[0]} />;
}
