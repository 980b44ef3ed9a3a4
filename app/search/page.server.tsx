import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { SearchAnswerView } from "@/components/search/search-answer-view";
import { SearchField } from "@/components/search/search-field";
import { SearchHints } from "@/components/search/search-hints";
import { loadTriage } from "@/lib/triage/load-triage.server";

async function queryOf({ searchParams }: QueryPageProps): Promise<string> {
  return [(await searchParams).q].flat()[0]?.trim() ?? "";
}

export async function generateMetadata(props: QueryPageProps): Promise<Metadata> {
  const query = await queryOf(props);
  return { title: query === "" ? "Search" : `Search: ${query.slice(0, 60)}`, robots: { index: false } };
}

export default async function SearchPage(props: QueryPageProps) {
  const query = await queryOf(props);
  const answer = query === "" ? undefined : (await loadTriage()).search(query, { limit: 30 });
  return (
    <>
      <PageHeading title="Search" />
      <div className="mb-8 max-w-3xl">
        <SearchField key={query} label="An event ID, a code, a name or a few words" defaultQuery={query} />
      </div>
      <div className="max-w-3xl">{answer ? <SearchAnswerView answer={answer} /> : <SearchHints />}</div>
    </>
  );
}
