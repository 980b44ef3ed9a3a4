import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { FoundMessage } from "@/lib/diagnosis/trace/message-index";
import type { MessagePath } from "@/lib/diagnosis/trace/message-path";

/** What the page asks its worker about logs that were dropped together. */
export type TraceMessage =
  | { readonly kind: "trace-files"; readonly id: number; readonly files: readonly File[] }
  | { readonly kind: "trace-search"; readonly id: number; readonly query: string }
  | { readonly kind: "trace-path"; readonly id: number; readonly messageId: string };

/** How far the reading is, and the first messages found. */
export type TraceReading = {
  readonly bytesRead: number;
  readonly size: number;
  readonly isDone: boolean;
  readonly messageCount: number;
  readonly messages: readonly FoundMessage[];
  /** "a message tracking log", for each kind that was found. */
  readonly kinds: readonly string[];
  readonly remarks: readonly string[];
};

/** The way of one message, and the article that explains its end. */
export type TracePath = {
  readonly path: MessagePath | undefined;
  readonly explains?: Pick<Diagnosis, "url" | "title">;
};

export type TraceAnswer = TraceReading | readonly FoundMessage[] | TracePath;
