"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { readSearchAddress } from "@/components/search/read-search-address";
import { SearchAnswerView } from "@/components/search/search-answer-view";
import { SearchField } from "@/components/search/search-field";
import { SearchHints } from "@/components/search/search-hints";
import { askTriage } from "@/components/triage/triage-client";
import type { SearchAnswer } from "@/lib/search/search-answer";

const LABEL = "An event ID, a code, a name or a few words";

/** The search page where no server answers: the worker does. */
export function SearchFromAddress() {
  const address = useSearchParams();
  const { query, chosen, isWhole } = readSearchAddress((name) => address.get(name) ?? undefined);
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [failure, setFailure] = useState("");
  useEffect(() => {
    if (query === "") return undefined;
    return askTriage("search-all", query, setAnswer, setFailure);
  }, [query]);
  return (
    <div className="max-w-3xl">
      <div className="mb-8">
        <SearchField key={query} label={LABEL} defaultQuery={query} />
      </div>
      {failure && <p role="alert">The search could not be loaded: {failure}</p>}
      {query === "" && <SearchHints />}
      {query !== "" && answer && <SearchAnswerView answer={answer} chosen={chosen} isWhole={isWhole} />}
      {query !== "" && !answer && !failure && <p role="status">Searching …</p>}
    </div>
  );
}
