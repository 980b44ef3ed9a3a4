import Link from "next/link";
import { NoGoodMatch } from "@/components/search/no-good-match";
import { ResultItem } from "@/components/search/result-item";
import type { SearchAnswer } from "@/lib/search/search-answer";

/** The answer to a query: hits, what was meant, and what is not known. */
export function SearchAnswerView({ answer }: { answer: SearchAnswer }) {
  const { results, suggestion, query } = answer;
  return (
    <div>
      <p role="status" className="mb-3 text-ink-soft">
        {results.length === 0
          ? `No good match for “${query}”.`
          : `${results.length === 1 ? "1 article" : `${results.length} articles`} for “${query}”, best first.`}
      </p>
      {suggestion && (
        <p className="mb-4">
          Did you mean{" "}
          <Link href={`/search?q=${encodeURIComponent(suggestion)}`} className="font-semibold">
            {suggestion}
          </Link>
          ?
        </p>
      )}
      <UnknownIdentifiers answer={answer} />
      {results.length === 0 && <NoGoodMatch />}
      <ol className="space-y-3">
        {results.map((result) => (
          <li key={result.url}>
            <Link
              href={result.url}
              className="block rounded-panel border border-line bg-surface p-4 no-underline hover:border-accent"
            >
              <ResultItem result={result} />
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Says of an asked ID or code that it has no article, and which ones nearby have: never one for the other. */
function UnknownIdentifiers({ answer: { understood } }: { answer: SearchAnswer }) {
  const { unknownEventIds, unknownCodes } = understood;
  if (unknownEventIds.length === 0 && unknownCodes.length === 0) return null;
  return (
    <ul className="mb-4 space-y-2 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-2">
      {unknownEventIds.map(({ eventId, neighbours, otherSources }) => (
        <li key={eventId}>
          Event ID <strong>{eventId}</strong> has no article here
          {otherSources.length > 0 && <> for that event source</>}.{" "}
          {otherSources.length > 0 ? (
            <>Known under: {otherSources.map(({ eventSource }) => eventSource).join(", ")}.</>
          ) : (
            neighbours.length > 0 && (
              <>
                Neighbours, which are other events:{" "}
                {neighbours.map((neighbour, position) => (
                  <span key={neighbour}>
                    {position > 0 && ", "}
                    <Link href={`/events/${neighbour}`}>{neighbour}</Link>
                  </span>
                ))}
                .
              </>
            )
          )}
        </li>
      ))}
      {unknownCodes.map(({ code }) => (
        <li key={code}>
          Status code <strong>{code}</strong> has no article of its own here.
        </li>
      ))}
    </ul>
  );
}
