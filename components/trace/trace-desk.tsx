"use client";

import { memo } from "react";
import { PathView } from "@/components/trace/path-view";
import { useTrace } from "@/components/trace/use-trace";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
import { timeText } from "@/lib/diagnosis/trace/export-path";
import type { FoundMessage, MessageState } from "@/lib/diagnosis/trace/message-index";

const TONES: Readonly<Record<MessageState, Tone>> = {
  failed: "danger",
  waits: "caution",
  delivered: "healthy",
  left: "accent",
  "on its way": "plain",
};

type Props = { readonly files: readonly File[]; readonly onRemove: () => void };

/** Follows one message through the logs that were dropped: a search, the messages found, and the way of the chosen one. */
export function TraceDesk({ files, onRemove }: Props) {
  const trace = useTrace(files);
  const { reading, isStopped, messages, query, chosen } = trace;
  const isReading = !isStopped && reading?.isDone !== true && trace.problem === "";
  const percent = reading ? Math.floor((100 * reading.bytesRead) / Math.max(1, reading.size)) : 0;
  return (
    <section aria-labelledby="trace" className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="trace" className="text-xl font-bold">
          Follow one message
        </h2>
        <Button look="secondary" onClick={onRemove}>
          Remove the logs
        </Button>
      </div>
      {isReading && (
        <p className="flex items-center gap-3">
          <progress value={percent} max={100} aria-label="Reading the logs" className="h-3 min-w-0 flex-1" />
          <span className="text-sm tabular-nums">{percent} %</span>
          <Button look="secondary" onClick={trace.stop}>
            Cancel
          </Button>
        </p>
      )}
      {trace.problem !== "" && (
        <p role="alert" className="rounded-control border-l-4 border-danger bg-danger-soft px-4 py-2">
          The logs could not be read: {trace.problem} Drop them again.
        </p>
      )}
      <p role="status">{statusWords(reading, isReading, files.length)}</p>
      {reading?.remarks.map((remark) => (
        <p key={remark} className="text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      {reading && reading.messageCount > 0 && (
        <>
          <label className="block font-semibold">
            Sender, recipient, subject or message ID
            <input
              type="search"
              value={query}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => trace.search(target.value)}
              className="mt-1 block min-h-11 w-full rounded-control border-2 border-line-strong bg-surface px-3 font-normal"
            />
          </label>
          {messages.length === 0 ? (
            <p>No message has these words in its ID, sender, recipients or subject.</p>
          ) : (
            <ol className="max-h-96 space-y-1 overflow-y-auto rounded-control border border-line bg-surface p-2">
              {messages.map((message) => (
                <MessageRow
                  key={message.messageId}
                  message={message}
                  isChosen={message.messageId === chosen}
                  onChoose={() => trace.choose(message.messageId)}
                />
              ))}
            </ol>
          )}
        </>
      )}
      {chosen !== "" && <PathView messageId={chosen} found={trace.found} />}
    </section>
  );
}

function statusWords(
  reading: ReturnType<typeof useTrace>["reading"],
  isReading: boolean,
  files: number,
): string {
  if (!reading) return "Reading …";
  const { messageCount, kinds } = reading;
  const read = `${groupDigits(messageCount)} ${messageCount === 1 ? "message" : "messages"} in ${files === 1 ? "one file" : `${files} files`}`;
  if (isReading) return `${read} so far.`;
  if (messageCount > 0) return `${read}: ${kinds.join(", ")}. Failed ones stand first, then the newest.`;
  return kinds.length > 0
    ? "These logs name no message. Drop the message tracking log or the SMTP protocol logs of the same hours too."
    : "This is no log of transport. Drop message tracking, SMTP protocol or connectivity logs.";
}

type RowProps = {
  readonly message: FoundMessage;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** Rows that say the same as before are not made again: while logs are read all of them come anew, twice a second. */
const MessageRow = memo(function MessageRow({ message, isChosen, onChoose }: RowProps) {
  const { messageId, subject, sender, recipients, recipientCount, lines, first, state } = message;
  const more = recipientCount > recipients.length ? ` and ${recipientCount - recipients.length} more` : "";
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={onChoose}
        className="block min-h-11 w-full cursor-pointer rounded-control px-2 py-1.5 text-left hover:bg-sunken aria-pressed:bg-accent-soft"
      >
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Badge tone={TONES[state]}>{state}</Badge>
          <span className="min-w-0 font-semibold break-words">
            {subject === "" ? "(no subject)" : subject}
          </span>
          <span className="text-sm text-ink-soft tabular-nums">{timeText(first)} UTC</span>
        </span>
        <span className="block text-sm break-words text-ink-soft">
          {`${sender === "" ? "nobody" : sender} → ${recipients.join(", ")}${more} · ${groupDigits(lines)} lines`}
        </span>
        <span className="block font-mono text-xs break-all text-ink-soft">{messageId}</span>
      </button>
    </li>
  );
}, isSameRow);

function isSameRow(one: RowProps, other: RowProps): boolean {
  return (
    one.isChosen === other.isChosen &&
    one.message.messageId === other.message.messageId &&
    one.message.lines === other.message.lines &&
    one.message.recipientCount === other.message.recipientCount &&
    one.message.subject === other.message.subject &&
    one.message.state === other.message.state
  );
}
