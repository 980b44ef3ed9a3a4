import type { TraceAnswer } from "@/components/trace/trace-messages";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";
import type { ZipReport } from "@/lib/files/read-zip";
import type { TextEncoding } from "@/lib/files/text-encoding";
import type { HealedText } from "@/lib/pictures/heal-picture-text";
import type { Suggestion } from "@/lib/search/suggest";
import type { PartAddresses, PasteDiagnosis, TriageAnswer } from "@/lib/triage/triage";

/** What the page may ask its worker, and what it gets for it. */
export type TriageQuestions = {
  readonly search: { readonly asks: string; readonly answer: TriageAnswer };
  /** For a page of its own, which filters choose from. */
  readonly "search-all": { readonly asks: string; readonly answer: TriageAnswer };
  readonly suggest: { readonly asks: string; readonly answer: readonly Suggestion[] };
  readonly diagnose: { readonly asks: string; readonly answer: PasteDiagnosis };
  /** What was read from a picture, mended. */
  readonly "heal-picture": { readonly asks: string; readonly answer: HealedText };
  /** Undefined when the text is neither a log nor more than one event. */
  readonly summarise: { readonly asks: string; readonly answer: LogSummary | undefined };
};

export type QuestionKind = keyof TriageQuestions;

/** Sent once, before any question: where the artefacts are. */
export type LoadMessage = { readonly kind: "load"; readonly addresses: PartAddresses };

export type QuestionMessage = { readonly kind: QuestionKind; readonly id: number; readonly text: string };

/** Asks for a file to be read; what it gives arrives as several answers. */
export type ReadFileMessage = { readonly kind: "read-file"; readonly id: number; readonly file: File };

/** Whoever asked for a file no longer wants it. */
export type CancelMessage = { readonly kind: "cancel"; readonly id: number };

/** What the box for pasted text holds with ease, in characters. Files up to this size are shown in it. */
export const MOST_IN_BOX = 204_800;

/** What is known about a file that is being read. */
export type FileReading =
  | { readonly state: "refused"; readonly advice: string }
  /** Small enough to be treated as if it had been pasted. */
  | { readonly state: "text"; readonly text: string }
  | {
      readonly state: "reading";
      readonly bytesRead: number;
      readonly size: number;
      readonly encoding: TextEncoding;
      readonly summary: LogSummary | undefined;
    }
  | {
      readonly state: "done";
      readonly size: number;
      readonly encoding: TextEncoding;
      readonly summary: LogSummary | undefined;
      /** The part of a long text that was diagnosed. */
      readonly excerpt: string;
      readonly isWhole: boolean;
      /** What was in a zip, and what of it was left out. */
      readonly zip?: ZipReport;
      readonly diagnosis: PasteDiagnosis | undefined;
    };

/** The same question is answered again, better, when the full text has arrived. */
export type AnswerMessage = { readonly id: number } & (
  | {
      readonly answer: TriageQuestions[QuestionKind]["answer"] | FileReading | TraceAnswer;
      readonly isFinal: boolean;
    }
  | { readonly failure: string }
);
