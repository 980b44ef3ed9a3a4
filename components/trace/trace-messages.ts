import type { FoundMessage } from "@/lib/diagnosis/trace/message-index";
import type { TracePath, TraceReading } from "@/lib/triage/open-logs";

/** What the page asks its worker about logs that were dropped together. */
export type TraceMessage =
  | { readonly kind: "trace-files"; readonly id: number; readonly files: readonly File[] }
  | { readonly kind: "trace-search"; readonly id: number; readonly query: string }
  | { readonly kind: "trace-path"; readonly id: number; readonly messageId: string };

export type TraceAnswer = TraceReading | readonly FoundMessage[] | TracePath;
