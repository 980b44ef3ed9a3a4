import { createLineReader } from "../log-summary/line-reader";
import { createRowReader } from "../log-summary/log-rows";
import { firstReference, type MessageKeys } from "./message-index";
import { connectivityStep, protocolStep, trackingStep, type TraceStep } from "./trace-step";

/** The lines of one message, taken out of logs that arrive in pieces. */
export type StepCollector = {
  readonly next: () => void;
  readonly add: (chunk: string) => void;
  readonly finish: () => CollectedSteps;
};

export type CollectedSteps = {
  readonly steps: readonly TraceStep[];
  /** Lines of the message, those that were left out as well. */
  readonly lines: number;
  readonly subject: string;
  readonly sender: string;
};

/** A group with thousands of members, or a loop, writes the same lines over and over: the first and the last are kept. */
const MOST_FIRST = 800;
const MOST_LAST = 200;
const HEADER = "#";

/** Collects every line that belongs to a message, by its ID, its internal ID and the sessions that carried it. */
export function collectSteps({ messageId, sessions, internalIds }: MessageKeys): StepCollector {
  const first: TraceStep[] = [];
  let last: TraceStep[] = [];
  let count = 0;
  let subject = "";
  let sender = "";
  const keep = (step: TraceStep): void => {
    count += 1;
    if (first.length < MOST_FIRST) first.push(step);
    else {
      last.push(step);
      if (last.length > 2 * MOST_LAST) last = last.slice(-MOST_LAST);
    }
  };
  const newReader = () =>
    createRowReader((kind, cell) => {
      if (kind === "message-tracking-log") {
        const own = cell("message-id").trim();
        const isOwn =
          own === messageId || (own === "" && internalIds.has(cell("internal-message-id").trim()));
        if (!isOwn && firstReference(cell) !== messageId) return;
        if (isOwn && subject === "") subject = cell("message-subject");
        if (isOwn && sender === "") sender = cell("sender-address");
        keep(trackingStep(cell));
      } else if (kind === "smtp-protocol-log") {
        if (sessions.has(cell("session-id").toUpperCase())) keep(protocolStep(cell));
      } else if (sessions.has(cell("session").toUpperCase())) keep(connectivityStep(cell));
    });
  const keys = [messageId, ...sessions].filter((key) => key !== "");
  const mayBelong = (line: string): boolean =>
    line.startsWith(HEADER) ||
    line.startsWith("\uFEFF") ||
    keys.some((key) => line.includes(key)) ||
    (internalIds.size > 0 && line.includes(",,") && [...internalIds].some((id) => line.includes(`,${id},,`)));
  let rows = newReader();
  let lines = createLineReader((line) => mayBelong(line) && rows.add(line));
  const end = (): void => {
    lines.finish();
    rows.finish();
  };
  return {
    next: () => {
      end();
      rows = newReader();
      lines = createLineReader((line) => mayBelong(line) && rows.add(line));
    },
    add: (chunk) => lines.add(chunk),
    finish: () => {
      end();
      return { steps: [...first, ...last.slice(-MOST_LAST)], lines: count, subject, sender };
    },
  };
}
