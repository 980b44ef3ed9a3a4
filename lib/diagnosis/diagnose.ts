import type { ArticleName } from "@/lib/articles/article";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { Stage } from "@/lib/mail-flow/stage";
import type { ServerRole } from "./server-roles";
import { formatStatusCode } from "@/lib/mail-flow/status-code";
import { cleanPaste } from "./clean-paste";
import { findClientWordings, findReplyWording } from "./clients/find-wordings";
import { isAboutReadingMail } from "./clients/other-protocol";
import { describeDiagnoses } from "./describe-diagnosis";
import type { DiagnosisIndex } from "./diagnosis-index";
import { buildCodeIndex, noteReplies } from "./evidence/by-code";
import { buildEventIndex, dropEventsOfOtherPrograms, isKnownSource, noteEvents } from "./evidence/by-event";
import { buildNameIndex, noteNames } from "./evidence/by-name";
import { noteFindings, showFindings, type ShownFinding } from "./evidence/by-finding";
import { noteDelay } from "./evidence/by-notice";
import { noteWordings, readWordings } from "./evidence/by-wording";
import { noteWords, type RankWords } from "./evidence/by-words";
import type { CaseNotes } from "./evidence/case-notes";
import {
  dropOtherEvents,
  isOtherEvent,
  putQuotedRepliesBelow,
  putRepliesBelowTheEvent,
} from "./evidence/quoted-replies";
import { explainParts, type ExplainedPart } from "./explained-parts";
import { readFormat } from "./formats/read-format";
import { FORMAT_LABELS, type FormatName, type Reading } from "./formats/reading";
import type { MessageHeaders } from "./headers/message-headers";
import { findLines } from "./line-finder";
import { readWords } from "./paste-words";
import { findClues, placeClues, type Clue } from "./read-clues";
import { readReplyChains, type Reply, type ReplyChain } from "./reply-chain";
import { readStatedEvents, type StatedEvent } from "./stated-events";
import { findTemplates } from "./templates/find-templates";
import { buildTemplateIndex } from "./templates/template-index";

/** One article that explains the paste, with the reasons. */
export type Diagnosis = ArticleName<"event" | "code" | "problem"> & {
  /** Where in the pipeline the fault sits. */
  readonly stage?: Stage;
  /** Which end of a connection writes the event. */
  readonly writtenBy?: ServerRole;
  readonly eventLevel?: EventLevel;
  /** 0…1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Values read from the paste, under the names that the article's commands use. */
  readonly parameters: Readonly<Record<string, string>>;
};

/** Words of the paste, their line (from 1) and what they show. */
export type Evidence = { readonly text: string; readonly line: number; readonly why: string };

/** An event or a code that was recognised but that no article is about. */
export type UnknownFinding =
  { readonly eventId: EventId; readonly eventSource?: string } | { readonly code: string };

export type DiagnosisResult = {
  readonly format: FormatName;
  /** What was recognised, in the reader's words: "an event copied from Event Viewer". */
  readonly formatLabel: string;
  /** What the reader should know about the paste itself: empty, no text, cut. */
  readonly message?: string;
  readonly clues: readonly Clue[];
  /** Replies that quote each other, innermost first. */
  readonly chain: readonly Reply[];
  /** What the paste shows without saying it. */
  readonly findings: readonly ShownFinding[];
  /** Ports, Winsock codes and abbreviations that the paste holds, explained. */
  readonly parts: readonly ExplainedPart[];
  /** The way of a message, when the paste holds its headers. */
  readonly headers?: MessageHeaders;
  /** Values for commands that the paste gives, whichever article is opened. */
  readonly values: Readonly<Record<string, string>>;
  /** Best first; empty when nothing matches. */
  readonly diagnoses: readonly Diagnosis[];
  readonly unknown?: UnknownFinding;
};

export type DiagnoseOptions = {
  /** Full-text search for pastes without anything exact. */
  readonly rankWords?: RankWords;
  readonly limit?: number;
};

/** Finds the articles that explain a pasted text. Never throws, whatever was pasted. */
export type Diagnoser = (pastedText: string, options?: DiagnoseOptions) => DiagnosisResult;

const USUAL_LIMIT = 10;

/** Prepares an index for diagnosing; keep the function, the preparation costs more than one diagnosis. */
export function createDiagnoser(index: DiagnosisIndex): Diagnoser {
  const templates = buildTemplateIndex(index.templates.map(({ text }) => text));
  const names = buildNameIndex(index);
  const events = buildEventIndex(index);
  const codes = buildCodeIndex(index);
  const positions = new Map(index.articles.map(({ url }, at) => [url, at]));
  return (pastedText, { rankWords, limit = USUAL_LIMIT } = {}) => {
    const paste = cleanPaste(pastedText);
    if (paste.kind !== "text") return nothingRead(paste.kind);
    const findLine = findLines(pastedText);
    const reading = readFormat(paste.cleaned);
    const read = reading.text;
    const clues = findClues(read.text);
    const stated = readStatedEvents(read, reading.events, clues, findLine);
    const chains = readReplyChains(read, findLine);
    const chain = mainChain(reading, chains);
    const notes: CaseNotes = new Map();
    noteEvents(index, events, stated, notes);
    const pasted = readWords(read.text);
    const { found } = findTemplates(templates, read.text, pasted);
    const wordings = readWordings(index, templates, read.text, pasted, found, chain?.[0]).filter(
      ({ article }) => !isOtherEvent(index.articles[article], stated, notes.has(article)),
    );
    noteWordings(wordings, read.text, notes);
    noteReplies(index, codes, chains, chain, notes);
    const isOfReading = isAboutReadingMail(read.text);
    const ofFormat = isOfReading && reading.format === "smtp-transcript" ? [] : (reading.findings ?? []);
    const ofReply =
      reading.events.length === 0 ? findReplyWording(index.clients, replyWords(reading, chain)) : undefined;
    const findings = [
      ...ofFormat,
      ...findClientWordings(index.clients, read.text, reading),
      ...(ofReply ? [ofReply] : []),
    ];
    noteFindings(index, findings, read, notes);
    noteDelay(index, codes, reading, chains.length > 0, notes);
    const symbolicNames = noteNames(names, read.text, clues, notes);
    dropOtherEvents(index, stated, notes);
    dropEventsOfOtherPrograms(index, read.text, notes);
    putQuotedRepliesBelow(index, wordings, notes);
    if (reading.events.length > 0) putRepliesBelowTheEvent(index, notes);
    const isUnknownEvent = stated.length > 0 && !hasStatedEvent(notes);
    // The words of headers are names of hosts and of fields: they speak for no article.
    if (rankWords && reading.format !== "message-headers") {
      // An event without an article is unknown: its words must not pass off another event, or a code, as its own.
      const isFault = (at: number): boolean => index.articles[at]?.kind === "problem";
      const isOfMailFlow = stated.every((event) => isKnownSource(index, event));
      const mayAnswer = (at: number): boolean =>
        stated.length === 0 ? !isOfReading : isOfMailFlow && isFault(at);
      noteWords(positions, rankWords, read.text, chain, mayAnswer, notes);
    }
    const diagnoses = describeDiagnoses(index, notes, limit, read, findLine);
    const unknown = diagnoses.length === 0 || isUnknownEvent ? unknownFinding(stated, chain) : undefined;
    return {
      format: reading.format,
      formatLabel: FORMAT_LABELS[reading.format],
      ...(paste.wasCut ? { message: "The text is longer than 256 KB; only its first part was read." } : {}),
      clues: placeClues(reading, [...clues, ...symbolicNames], findLine),
      chain: chain ?? [],
      findings: showFindings(index, findings, read, findLine),
      parts: explainParts(read, findLine),
      ...(reading.headers ? { headers: reading.headers } : {}),
      values: valuesOf(reading, diagnoses[0]),
      diagnoses,
      ...(unknown ? { unknown } : {}),
    };
  };
}

function hasStatedEvent(notes: CaseNotes): boolean {
  return [...notes.values()].some(({ notes: written }) => written.some(({ kind }) => kind === "event"));
}

function nothingRead(format: "empty" | "binary"): DiagnosisResult {
  const message =
    format === "empty"
      ? "There is no text to read. Paste an event, a queue's last error, a non-delivery report or an SMTP log."
      : "This is not text. Copy the error as text, or export the event as XML or CSV, and paste that.";
  return {
    format,
    formatLabel: FORMAT_LABELS[format],
    message,
    clues: [],
    chain: [],
    findings: [],
    parts: [],
    values: {},
    diagnoses: [],
  };
}

/** In a conversation the last failure ended it; elsewhere the first one is the error. */
function mainChain({ format }: Reading, chains: readonly ReplyChain[]): ReplyChain | undefined {
  return format === "smtp-transcript" || format === "smtp-protocol-log" ? chains.at(-1) : chains[0];
}

/** What the refusing server said; a report may have it in a field of its own, without a code. */
function replyWords({ notification }: Reading, chain: ReplyChain | undefined): string | undefined {
  const ofReport = notification?.recipients.find(({ text }) => text !== "")?.text;
  return ofReport ?? chain?.[0]?.text;
}

function unknownFinding(
  stated: readonly StatedEvent[],
  chain: ReplyChain | undefined,
): UnknownFinding | undefined {
  const event = stated[0];
  if (event)
    return event.eventSource === undefined
      ? { eventId: event.eventId }
      : { eventId: event.eventId, eventSource: event.eventSource };
  const innermost = chain?.[0];
  return innermost ? { code: formatStatusCode(innermost) } : undefined;
}

function valuesOf({ values }: Reading, best: Diagnosis | undefined): Readonly<Record<string, string>> {
  // Later entries win: what the article's own message says is nearer to the fault than what the format names.
  const named = [
    ...values.map(({ name, value }) => [name, value] as const),
    ...Object.entries(best?.parameters ?? {}),
  ];
  const recipient = named.findLast(([name]) => name === "recipientAddress")?.[1] ?? "";
  const domain = /@([\w.-]{1,253})$/.exec(recipient)?.[1];
  return Object.fromEntries([
    ...(domain === undefined ? [] : [["recipientDomain", domain] as const]),
    ...named,
  ]);
}
