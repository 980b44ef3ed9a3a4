import type { Metadata } from "next";
import { CataloguePage } from "@/components/browse/catalogue-page";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Problems" };

export default async function ProblemsPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  return <CataloguePage kind="problem" read={(name) => [query[name]].flat()[0]} />;
}
