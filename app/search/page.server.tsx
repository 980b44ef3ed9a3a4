import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { readSearchAddress, type SearchAddress } from "@/components/search/read-search-address";
import { CutNotice } from "@/components/search/cut-notice";
import { MOST_SEARCHED, SearchAnswerView } from "@/components/search/search-answer-view";
import { SearchField } from "@/components/search/search-field";
import { SearchHints } from "@/components/search/search-hints";
import { loadTriage } from "@/lib/triage/load-triage.server";

/** Set by the form that posts without script, when words of the text may not stand in an address. */
async function isCut({ searchParams }: QueryPageProps): Promise<boolean> {
  return (await searchParams).cut !== undefined;
}

async function addressOf({ searchParams }: QueryPageProps): Promise<SearchAddress> {
  const asked = await searchParams;
  return readSearchAddress((name) => [asked[name]].flat()[0]);
}

export async function generateMetadata(props: QueryPageProps): Promise<Metadata> {
  const { query } = await addressOf(props);
  return { title: query === "" ? "Search" : `Search: ${query.slice(0, 60)}`, robots: { index: false } };
}

export default async function SearchPage(props: QueryPageProps) {
  const { query, chosen, isWhole } = await addressOf(props);
  const answer =
    query === "" ? undefined : (await loadTriage()).search(`${query} `, { limit: MOST_SEARCHED });
  return (
    <>
      <PageHeading title="Search" />
      <div className="mb-8 max-w-3xl">
        <SearchField key={query} label="An event ID, a code, a name or a few words" defaultQuery={query} />
      </div>
      <div className="max-w-3xl">
        {(await isCut(props)) && <CutNotice />}
        {answer ? <SearchAnswerView answer={answer} chosen={chosen} isWhole={isWhole} /> : <SearchHints />}
      </div>
    </>
  );
}
