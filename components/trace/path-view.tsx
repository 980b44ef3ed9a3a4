import Link from "next/link";
import { SavePath } from "@/components/trace/save-path";
import type { TracePath } from "@/lib/triage/open-logs";
import { Badge } from "@/components/ui/badge";
import { delayWords } from "@/lib/diagnosis/headers/delay-words";
import { timeText } from "@/lib/diagnosis/trace/export-path";
import type { PathEvent, PathHop } from "@/lib/diagnosis/trace/message-path";

type Props = { readonly messageId: string; readonly found: TracePath | undefined };

const END_LOOKS = {
  failed: "border-danger bg-danger-soft",
  waits: "border-caution bg-caution-soft",
  delivered: "border-healthy bg-healthy-soft",
  left: "border-accent bg-accent-soft",
  unknown: "border-caution bg-caution-soft",
} as const;

/** The way of one message: its servers in order, what happened there, how long it waited, and how it ended. */
export function PathView({ messageId, found }: Props) {
  if (!found) return <p role="status">Reading the lines of {messageId} …</p>;
  const { path, explains, soFar } = found;
  if (!path) return <p role="status">No line of {messageId} was found any more. Drop the logs again.</p>;
  const { hops, end, totalSeconds, remarks, recipients, sender, subject } = path;
  return (
    <section aria-labelledby="message-path" className="space-y-3">
      <h3 id="message-path" className="font-bold break-words">
        The way of “{subject === "" ? messageId : subject}”: {hops.length}{" "}
        {hops.length === 1 ? "server" : "servers"}
        {totalSeconds !== undefined && `, ${delayWords(totalSeconds)} in all`}
      </h3>
      {soFar && (
        <p role="status" className="rounded-control bg-caution-soft px-4 py-2">
          So far: {Math.floor((100 * soFar.bytesRead) / Math.max(1, soFar.size))} % of the logs were read.
          Servers and the end may still be missing here.
        </p>
      )}
      <p className="text-sm break-words text-ink-soft">
        {sender} → {recipients.join(", ")}
      </p>
      <div className={`rounded-control border-l-4 px-4 py-3 ${END_LOOKS[end.state]}`}>
        <p role="status" className="font-semibold break-words">
          {end.words}
        </p>
        {end.said !== "" && <p className="mt-1 font-mono text-sm break-words">{end.said}</p>}
        {explains && (
          <p className="mt-1">
            <Link href={explains.url}>{explains.title}</Link>
          </p>
        )}
      </div>
      <ol className="space-y-3">
        {hops.map((hop, at) => (
          <Hop key={`${hop.server} ${at}`} hop={hop} number={at + 1} />
        ))}
      </ol>
      {remarks.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 text-sm">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {!soFar && <SavePath path={path} />}
    </section>
  );
}

const LONG_SECONDS = 60;

function Hop({ hop, number }: { readonly hop: PathHop; readonly number: number }) {
  const { server, isMissing, secondsBefore, events } = hop;
  return (
    <li
      className={`rounded-control border-l-4 bg-surface px-3 py-2 [contain-intrinsic-size:auto_12rem] [content-visibility:auto] ${isMissing ? "border-caution" : "border-line"}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-sm text-ink-soft tabular-nums">{number}</span>
        <strong className="min-w-0 font-mono break-all">{server}</strong>
        {isMissing && <Badge tone="caution">its log is missing</Badge>}
        {secondsBefore !== undefined && secondsBefore >= LONG_SECONDS && (
          <Badge tone="danger">{`${delayWords(secondsBefore)} on the way here`}</Badge>
        )}
        {secondsBefore !== undefined && secondsBefore < 0 && <Badge tone="caution">clock differs</Badge>}
      </p>
      {events.length > 0 && (
        <ol className="mt-1 space-y-1">
          {events.map((event, at) => (
            <Event key={at} event={event} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Event({ event }: { readonly event: PathEvent }) {
  const { at, what, means, times, other, said, gapSeconds, recipients, conversation } = event;
  return (
    <li className="text-sm">
      {gapSeconds !== undefined && (
        <p className="my-1">
          <Badge tone="danger">{`waited ${delayWords(gapSeconds)}`}</Badge>
        </p>
      )}
      <p className="flex flex-wrap gap-x-3">
        <span className="text-ink-soft tabular-nums">{timeText(at).slice(11)}</span>
        <span className="font-mono font-semibold">{what}</span>
        <span>{means}</span>
        {times > 1 && <span className="text-ink-soft">{times} times</span>}
        {other !== "" && <span className="font-mono break-all text-ink-soft">{other}</span>}
      </p>
      {said !== "" && <p className="font-mono break-words text-ink-soft">{said}</p>}
      {recipients.length > 1 && <p className="break-words text-ink-soft">{recipients.join(", ")}</p>}
      {conversation.length > 0 && (
        <details>
          <summary className="cursor-pointer text-accent">What the servers said</summary>
          <pre
            tabIndex={0}
            role="group"
            aria-label="Conversation"
            className="overflow-x-auto rounded-control bg-sunken p-2 text-xs break-words whitespace-pre-wrap"
          >
            {conversation.join("\n")}
          </pre>
        </details>
      )}
    </li>
  );
}
