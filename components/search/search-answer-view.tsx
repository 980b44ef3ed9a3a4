import Link from "next/link";
import { AnswerGroups, groupId } from "@/components/search/answer-groups";
import { KnownCount } from "@/components/search/known-for";
import { NoFilteredMatch } from "@/components/search/no-filtered-match";
import { AnswerNotes } from "@/components/search/answer-notes";
import { NoGoodMatch } from "@/components/search/no-good-match";
import { facetGroups } from "@/components/search/facet-groups";
import { SearchFacets } from "@/components/search/search-facets";
import { UnderstoodView, UnknownIdentifiers } from "@/components/search/understood-view";
import type { Chosen } from "@/lib/search/facets";
import { countByVersion, facetsOf, narrowAnswer, searchAddress } from "@/lib/search/facets";
import { groupAnswer } from "@/lib/search/group-answer";
import type { SearchAnswer } from "@/lib/search/search-answer";

const MOST_SHOWN = 20;

/** So many articles are asked for, that filters have something to choose from. */
export const MOST_SEARCHED = 200;

type Props = {
  /** The whole answer, before it is narrowed. */
  readonly answer: SearchAnswer;
  readonly chosen: Chosen;
  readonly isWhole: boolean;
};

/** The answer to a query: what was found by kind, ways to narrow it, what was meant, and what is not known. */
export function SearchAnswerView({ answer, chosen, isWhole }: Props) {
  const { suggestion, query, understood } = answer;
  const narrowed = narrowAnswer(answer, chosen);
  const { results } = narrowed;
  const groups = groupAnswer(narrowed);
  const isNarrowed = narrowed !== answer;
  const isFound = groups.length > 0;
  const others = groups.filter((group) => !("results" in group));
  const unknownSources = new Set(understood.unknownEventSources);
  return (
    <div>
      <p role="status" className="mb-3 text-ink-soft">
        {results.length === 0
          ? `${isFound ? "No article fits" : "No good match for"} “${query}”${isNarrowed ? " with these filters" : ""}.`
          : `${results.length === 1 ? "1 article" : `${results.length} articles`} for “${query}”${isNarrowed ? " with these filters" : ""}, best first.`}
        <KnownCount asked={chosen.version} known={countByVersion(results)} total={results.length} />
      </p>
      {suggestion && (
        <p className="mb-4">
          Did you mean{" "}
          <Link href={searchAddress(suggestion)} className="font-semibold">
            {suggestion}
          </Link>
          ?
        </p>
      )}
      <UnknownIdentifiers understood={understood} />
      <AnswerNotes answer={narrowed} />
      {results.length > 0 && others.length > 0 && (
        <nav aria-label="Also found" className="mb-4 flex flex-wrap gap-x-4 text-sm">
          Also found:
          {others.map(({ heading }) => (
            <a key={heading} href={`#${groupId(heading)}`}>
              {heading}
            </a>
          ))}
        </nav>
      )}
      <SearchFacets
        query={query}
        groups={facetGroups(query, answer.results, chosen)}
        isNarrowed={isNarrowed}
      />
      {!isFound && isNarrowed && (
        <NoFilteredMatch answer={answer} chosen={chosen} facets={facetsOf(answer.results, chosen)} />
      )}
      {!isFound && !isNarrowed && (
        <>
          <UnderstoodView understood={understood} />
          <NoGoodMatch
            eventSources={understood.eventSources.filter((source) => !unknownSources.has(source))}
          />
        </>
      )}
      <AnswerGroups groups={groups} most={isWhole ? results.length : MOST_SHOWN} version={chosen.version} />
      {!isWhole && results.length > MOST_SHOWN && (
        <p className="mt-6">
          <Link href={`${searchAddress(query, chosen)}&show=all`}>Show all {results.length} articles</Link>
        </p>
      )}
    </div>
  );
}
