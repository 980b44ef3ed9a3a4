import type { Metadata } from "next";
import { CataloguePage } from "@/components/browse/catalogue-page";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Procedures" };

export default async function ProceduresPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  return <CataloguePage kind="procedure" read={(name) => [query[name]].flat()[0]} />;
}
