import type { Area } from "@/lib/mail-flow/area";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";
import { formatStatusCode } from "@/lib/mail-flow/status-code";
import { cleanPaste } from "./clean-paste";
import type { DiagnosisIndex, IndexedArticle } from "./diagnosis-index";
import { noteReplies } from "./evidence/by-code";
import { noteEvents } from "./evidence/by-event";
import { buildNameIndex, noteNames } from "./evidence/by-name";
import { noteWordings, readWordings, type FoundWording } from "./evidence/by-wording";
import { caseOf, confidenceOf, type ArticleCase, type CaseNotes } from "./evidence/case-notes";
import { FORMAT_LABELS, type FormatName, type Reading } from "./formats/reading";
import { readFormat } from "./formats/read-format";
import { findLines, type LineFinder } from "./line-finder";
import { readWords } from "./paste-words";
import { findClues, placeClues, type Clue, type FoundClue } from "./read-clues";
import { readReplyChains, type Reply, type ReplyChain } from "./reply-chain";
import { readStatedEvents, type StatedEvent } from "./stated-events";
import { findTemplates } from "./templates/find-templates";
import { buildTemplateIndex } from "./templates/template-index";

/** One article that explains the paste, with the reasons. */
export type Diagnosis = {
  readonly url: string;
  readonly title: string;
  readonly kind: "event" | "code";
  readonly eventId?: EventId;
  readonly eventSources?: readonly EventSource[];
  /** Codes in both forms: "454 4.7.0" and "4.7.0". */
  readonly codes?: readonly string[];
  readonly area: Area;
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
  /** Values for commands that the paste gives, whichever article is opened. */
  readonly values: Readonly<Record<string, string>>;
  /** Best first; empty when nothing matches. */
  readonly diagnoses: readonly Diagnosis[];
  readonly unknown?: UnknownFinding;
};

export type DiagnoseOptions = {
  /** Full-text search for pastes without anything exact: share of the text's telling words that each article covers. */
  readonly rankWords?: (text: string) => readonly { readonly url: string; readonly score: number }[];
  readonly limit?: number;
};

/** Finds the articles that explain a pasted text. Never throws, whatever was pasted. */
export type Diagnoser = (pastedText: string, options?: DiagnoseOptions) => DiagnosisResult;

const USUAL_LIMIT = 10;
const LEAST_CONFIDENCE = 0.25;
/** Weaker than this share of the best one, an answer only distracts. */
const LEAST_SHARE_OF_BEST = 0.35;
const GOOD_WORD_SCORE = 0.45;
const WORD_SHARE = 0.45;
const TIE_SHARE = 0.1;
const SURE_ENOUGH = 0.4;

/** Prepares an index for diagnosing; keep the function, the preparation costs more than one diagnosis. */
export function createDiagnoser(index: DiagnosisIndex): Diagnoser {
  const templates = buildTemplateIndex(index.templates.map(({ text }) => text));
  const names = buildNameIndex(index);
  return (pastedText, { rankWords, limit = USUAL_LIMIT } = {}) => {
    const paste = cleanPaste(pastedText);
    if (paste.kind !== "text") return nothingRead(paste.kind);
    const findLine = findLines(pastedText);
    const reading = readFormat(paste.cleaned);
    const { text } = reading;
    const found = findClues(text.text);
    const stated = readStatedEvents(text, reading.events, found, findLine);
    const chains = readReplyChains(text, findLine);
    const main = mainChain(reading, chains);
    const pasted = readWords(text.text);
    const notes: CaseNotes = new Map();
    noteEvents(index.articles, stated, notes);
    const wordings = readWordings(
      index,
      templates,
      text.text,
      pasted,
      findTemplates(templates, pasted).found,
      main?.[0],
    ).filter(({ article }) => !contradicts(index.articles[article], stated, notes.has(article)));
    noteWordings(wordings, text.text, notes);
    noteReplies(index, chains, main, notes);
    const symbolicNames = noteNames(names, text.text, found, notes);
    dropOtherEvents(index, stated, notes);
    weakenQuotedReplies(index, wordings, notes);
    noteWords(index, rankWords, textForWords(text.text, main), stated, notes);
    const diagnoses = rank(index, notes, limit, (one) => describe(one, text.text, reading, findLine));
    const clues = placeAll(reading, [...found, ...symbolicNames], findLine);
    const unknown = diagnoses.length > 0 ? undefined : unknownFinding(stated, main);
    return {
      format: reading.format,
      formatLabel: FORMAT_LABELS[reading.format],
      ...(paste.wasCut ? { message: "The text is longer than 256 KB; only its first part was read." } : {}),
      clues,
      chain: main ?? [],
      values: valuesOf(reading, diagnoses[0]),
      diagnoses,
      ...(unknown ? { unknown } : {}),
    };
  };

  function describe(
    at: { article: IndexedArticle; notes: ArticleCase; confidence: number },
    text: string,
    reading: Reading,
    findLine: LineFinder,
  ): Diagnosis {
    const { url, title, kind, area, eventId, eventSources, codes } = at.article;
    return {
      url,
      title,
      kind,
      ...(eventId === undefined ? {} : { eventId }),
      ...(eventSources === undefined ? {} : { eventSources }),
      ...(codes === undefined ? {} : { codes }),
      area,
      confidence: Math.round(at.confidence * 1000) / 1000,
      evidence: at.notes.notes.map(({ why, span, said }) =>
        span
          ? {
              text: text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/\s+/g, " "),
              line: findLine(reading.text, span).line,
              why,
            }
          : { text: said?.text ?? "", line: said?.line ?? 1, why },
      ),
      parameters: Object.fromEntries(
        at.article.parameters.flatMap(({ number, name }) => {
          const value = at.notes.parameters.get(number);
          return value === undefined || value === "" ? [] : [[name, value]];
        }),
      ),
    };
  }
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
    values: {},
    diagnoses: [],
  };
}

/** In a conversation the last failure ended it; elsewhere the first one is the error. */
function mainChain({ format }: Reading, chains: readonly ReplyChain[]): ReplyChain | undefined {
  return format === "smtp-transcript" || format === "smtp-protocol-log" ? chains.at(-1) : chains[0];
}

/** An article about another event than those the paste names is its neighbour, however alike the wording. */
function contradicts(
  article: IndexedArticle | undefined,
  stated: readonly StatedEvent[],
  isStated: boolean,
): boolean {
  return article?.kind === "event" && stated.length > 0 && !isStated;
}

function dropOtherEvents(index: DiagnosisIndex, stated: readonly StatedEvent[], notes: CaseNotes): void {
  for (const [at, { notes: written }] of notes)
    if (
      contradicts(
        index.articles[at],
        stated,
        written.some(({ kind }) => kind === "event"),
      )
    )
      notes.delete(at);
}

/** A reply quoted in an event's message explains it, but the event is the finding: it stands above. */
function weakenQuotedReplies(
  index: DiagnosisIndex,
  wordings: readonly FoundWording[],
  notes: CaseNotes,
): void {
  const outer = wordings.find(({ article }) => index.articles[article]?.kind === "event");
  if (!outer) return;
  const ceiling = confidenceOf(caseOf(notes, outer.article)) * 0.95;
  for (const [at, one] of notes) {
    if (index.articles[at]?.kind !== "code") continue;
    const isQuoted = one.notes.every(
      ({ span }) =>
        span && outer.slots.some((slot) => slot.span.start <= span.start && slot.span.end >= span.end),
    );
    const confidence = confidenceOf(one);
    if (isQuoted && confidence > ceiling)
      one.notes.splice(
        0,
        one.notes.length,
        ...one.notes.map((note) => ({ ...note, strength: note.strength * (ceiling / confidence) * 0.9 })),
      );
  }
}

/** Full-text evidence: the only one when nothing exact was found, else what parts articles of the same code. */
function noteWords(
  index: DiagnosisIndex,
  rankWords: DiagnoseOptions["rankWords"],
  text: string,
  stated: readonly StatedEvent[],
  notes: CaseNotes,
): void {
  if (!rankWords || text === "") return;
  const best = Math.max(0, ...[...notes.values()].map(confidenceOf));
  const isFallback = best < SURE_ENOUGH;
  // A named event without an article is unknown; words must not pass off another one as it.
  if (isFallback && stated.length > 0) return;
  const byUrl = new Map(index.articles.map(({ url }, at) => [url, at]));
  for (const { url, score } of rankWords(text)) {
    const at = byUrl.get(url);
    if (at === undefined) continue;
    if (isFallback && score >= GOOD_WORD_SCORE)
      caseOf(notes, at).notes.push({
        kind: "words",
        strength: Math.min(1, score) * WORD_SHARE,
        why: "The article is about these words",
        said: { text: "", line: 1 },
      });
    else if (notes.has(at))
      caseOf(notes, at).notes.push({
        kind: "words",
        strength: Math.min(1, score) * TIE_SHARE,
        why: "The words around it fit the article",
        said: { text: "", line: 1 },
      });
  }
}

function textForWords(text: string, chain: ReplyChain | undefined): string {
  const innermost = chain?.[0];
  return innermost && innermost.text.length > 20 ? innermost.text : text.slice(0, 1_000);
}

function rank(
  index: DiagnosisIndex,
  notes: CaseNotes,
  limit: number,
  describe: (one: { article: IndexedArticle; notes: ArticleCase; confidence: number }) => Diagnosis,
): readonly Diagnosis[] {
  const rated = [...notes]
    .flatMap(([at, one]) => {
      const article = index.articles[at];
      return article && one.notes.length > 0 ? [{ article, notes: one, confidence: confidenceOf(one) }] : [];
    })
    .sort((one, other) => other.confidence - one.confidence);
  const best = rated[0]?.confidence ?? 0;
  return rated
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE && confidence >= best * LEAST_SHARE_OF_BEST)
    .slice(0, limit)
    .map(describe);
}

function placeAll(reading: Reading, found: readonly FoundClue[], findLine: LineFinder): readonly Clue[] {
  const placed = placeClues(reading.text, found, findLine);
  const fromEvents = reading.events.slice(0, 200).flatMap(({ eventIdText, eventSourceText }): Clue[] => [
    ...(eventIdText
      ? [
          {
            kind: "event ID" as const,
            text: eventIdText.text,
            ...findLine(eventIdText, { start: 0, end: eventIdText.text.length }),
          },
        ]
      : []),
    ...(eventSourceText
      ? [
          {
            kind: "event source" as const,
            text: eventSourceText.text,
            ...findLine(eventSourceText, { start: 0, end: eventSourceText.text.length }),
          },
        ]
      : []),
  ]);
  const seen = new Set<string>();
  return [...fromEvents, ...placed]
    .filter(({ kind, line, startColumn }) => {
      const key = `${kind} ${line} ${startColumn}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.line - other.line || one.startColumn - other.startColumn);
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
  return Object.fromEntries([
    ...values.map(({ name, value }) => [name, value]),
    ...Object.entries(best?.parameters ?? {}),
  ]);
}
