import Link from "next/link";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

/** The next doors, when nothing fits; for known event sources also the lists of their events. */
export function NoGoodMatch({ eventSources = [] }: { eventSources?: readonly string[] }) {
  return (
    <div className="mb-6 rounded-panel border border-line bg-surface p-4">
      <p className="font-semibold">Ways on</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        <li>
          <Link href="/diagnose">Paste the whole error</Link>: an event, a queue’s Last Error, a bounce or an
          SMTP log. More of the text gives a better answer.
        </li>
        <li>
          <Link href="/troubleshoot">Start from the symptom</Link> and answer a few questions, or from{" "}
          <Link href="/troubleshoot/mail-does-not-arrive">mail does not arrive</Link> when nothing else is
          known.
        </li>
        {eventSources.map((eventSource) => (
          <li key={eventSource}>
            See the{" "}
            <Link href={`/events?source=${eventSourceSlug(eventSource)}`}>events of {eventSource}</Link>.
          </li>
        ))}
        <li>
          Browse the <Link href="/events">events</Link> and the <Link href="/codes">status codes</Link>.
        </li>
      </ul>
    </div>
  );
}
