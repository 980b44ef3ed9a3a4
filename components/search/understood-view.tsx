import Link from "next/link";
import type { ReactNode } from "react";
import { describeStatusCode, parseStatusCode } from "@/lib/mail-flow/status-code";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import type { Understood } from "@/lib/search/query/understood";

function Linked({ links }: { links: readonly { readonly href: string; readonly text: string }[] }) {
  return links.map(({ href, text }, position) => (
    <span key={href}>
      {position > 0 && ", "}
      <Link href={href}>{text}</Link>
    </span>
  ));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** Says of an asked ID or code that it has no article, and which ones nearby have: never one for the other. */
export function UnknownIdentifiers({ understood }: { understood: Understood }) {
  const { unknownEventIds, unknownCodes } = understood;
  if (unknownEventIds.length === 0 && unknownCodes.length === 0) return null;
  return (
    <ul className="mb-4 space-y-2 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-2">
      {unknownEventIds.map(({ eventId, neighbours, otherSources }) => (
        <li key={eventId}>
          Event ID <strong>{eventId}</strong> has no article here
          {otherSources.length > 0 && <> for that event source</>}.{" "}
          {otherSources.length > 0 ? (
            <>
              Other sources log an event with this number:{" "}
              <Linked
                links={otherSources.map(({ eventSource }) => ({
                  href: `/events/${eventSourceSlug(eventSource)}/${eventId}`,
                  text: eventSource,
                }))}
              />
              .
            </>
          ) : (
            neighbours.length > 0 && (
              <>
                Neighbours, which are other events:{" "}
                <Linked links={neighbours.map((id) => ({ href: `/events/${id}`, text: String(id) }))} />.
              </>
            )
          )}
        </li>
      ))}
      {unknownCodes.map(({ code, neighbours }) => {
        const parsed = parseStatusCode(code);
        return (
          <li key={code}>
            Status code <strong>{code}</strong> has no article of its own here.{" "}
            {parsed && describeStatusCode(parsed)}
            {neighbours.length > 0 && (
              <>
                {" "}
                Codes of the same subject, which are other codes:{" "}
                <Linked
                  links={neighbours.map((other) => ({
                    href: `/codes/${other.replace(" ", "-")}`,
                    text: other,
                  }))}
                />
                .
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <span className="font-semibold">{label}:</span> {children}
    </li>
  );
}

/** What a query without a good match was read as. */
export function UnderstoodView({ understood }: { understood: Understood }) {
  const { eventIds, codes, names, eventSources, versions, words, unknownWords, unknownNames } = understood;
  const unknown = [...new Set([...unknownNames, ...unknownWords])];
  const known = words.filter((word) => !unknown.includes(word));
  const read = [
    { label: "Event IDs", values: eventIds.map(String) },
    { label: "Status codes", values: codes },
    { label: "Names", values: names.filter((name) => !unknown.includes(name)) },
    { label: "Event sources", values: eventSources },
    { label: "Exchange versions", values: versions },
  ].filter(({ values }) => values.length > 0);
  if (read.length + known.length + unknown.length === 0) return null;
  return (
    <div className="mb-6 rounded-panel border border-line bg-surface p-4">
      <p className="font-semibold">What was understood</p>
      <ul className="mt-2 list-disc space-y-1 pl-5 break-words">
        {read.map(({ label, values }) => (
          <Line key={label} label={label}>
            {values.join(", ")}
          </Line>
        ))}
        {known.length > 0 && <Line label="Words that articles have">{quoted(known)}</Line>}
        {unknown.length > 0 && <Line label="Words that no article has">{quoted(unknown)}</Line>}
      </ul>
    </div>
  );
}
