import type { Metadata } from "next";
import { CataloguePage } from "@/components/browse/catalogue-page";
import type { QueryPageProps } from "@/components/layout/query-page-props";

export const metadata: Metadata = { title: "Events" };

export default async function EventsPage({ searchParams }: QueryPageProps) {
  const query = await searchParams;
  return <CataloguePage kind="event" read={(name) => [query[name]].flat()[0]} />;
}
