import Link from "next/link";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

type Props = {
  /** Event sources whose lists of events are offered too. */
  readonly eventSources?: readonly string[];
  /** The box to paste into stands above already. */
  readonly isBelowPaste?: boolean;
};

/** The next doors, when nothing fits. */
export function NoGoodMatch({ eventSources = [], isBelowPaste = false }: Props) {
  return (
    <div className="mb-6 rounded-panel border border-line bg-surface p-4">
      <p className="font-semibold">Ways on</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        <li>
          {isBelowPaste ? "Paste more of it" : <Link href="/diagnose">Paste the whole error</Link>}: an event,
          a queue’s Last Error, a bounce or an SMTP log. More of the text gives a better answer.
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
        {isBelowPaste && (
          <li>
            <Link href="/search">Search</Link> by an event ID, a code or a few words.
          </li>
        )}
        <li>
          Browse the <Link href="/events">events</Link> and the <Link href="/codes">status codes</Link>.
        </li>
      </ul>
    </div>
  );
}
