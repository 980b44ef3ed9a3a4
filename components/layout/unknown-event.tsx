import Link from "next/link";
import { UnknownAddress } from "@/components/layout/unknown-address";
import { nearestEventIds } from "@/lib/mail-flow/neighbours";
import { parseEventId } from "@/lib/mail-flow/event-id";

/** Says of an asked event that it has no article, and which events near it, or which other sources of it, have one. */
export function UnknownEvent({ asked, known }: { asked: string; known: readonly number[] }) {
  const eventId = parseEventId(asked);
  const isEventId = eventId !== undefined;
  const isOfOtherSource = isEventId && known.includes(eventId);
  const neighbours = isOfOtherSource ? [] : nearestEventIds(asked, known);
  if (isOfOtherSource)
    return (
      <UnknownAddress title={`Event ${eventId} of that source has no article here`}>
        <p>
          Other sources log an event with this number:{" "}
          <Link href={`/events/${eventId}`}>see the sources of event {eventId}</Link>. The same number from
          another source is another event.
        </p>
      </UnknownAddress>
    );
  return (
    <UnknownAddress title={isEventId ? `Event ${asked} has no article here` : "That is no event we know"}>
      {isEventId ? (
        <p>
          No event source that we know logs event {asked} for mail flow, or nobody has written about it yet.
        </p>
      ) : (
        <p>
          “<span className="break-all">{asked.slice(0, 80)}</span>” is neither an event ID (1 to 65535) nor an
          event source with articles.
        </p>
      )}
      {neighbours.length > 0 && (
        <p>
          Near it are:{" "}
          {neighbours.map((eventId, position) => (
            <span key={eventId}>
              {position > 0 && ", "}
              <Link href={`/events/${eventId}`}>event {eventId}</Link>
            </span>
          ))}
          . These are other events: do not take one for the other.
        </p>
      )}
    </UnknownAddress>
  );
}
