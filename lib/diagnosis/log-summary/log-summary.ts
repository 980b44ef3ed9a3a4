import type { Diagnosis, Diagnoser } from "../diagnose";
import type { NameArticle } from "../diagnosis-index";
import type { ReadFinding } from "../findings/read-finding";
import type { LogKind } from "../formats/log-table";
import { FORMAT_LABELS } from "../formats/reading";
import { collectConnectivityIncidents } from "./connectivity-incidents";
import { groupDigits } from "./count-words";
import { readEventBlocks } from "./event-incidents";
import type { Incident, IncidentRecord } from "./incident";
import { incidentClass } from "./incident-class";
import { keptText } from "./kept-text";
import { createLineReader } from "./line-reader";
import { createRowReader } from "./log-rows";
import { LOOKED_FOR } from "./looked-for";
import { collectProtocolIncidents } from "./protocol-incidents";
import type { RowCollector } from "./row-collector";
import { mostFrequent, Tally, type NameCount } from "./tally";
import { drawTimeline, minuteText, type Timeline } from "./timeline";
import { collectTrackingIncidents } from "./tracking-incidents";

/** Where and when failures happened. */
type Spread = {
  /** How many different ones there are, and the most frequent. */
  readonly connectorCount: number;
  readonly connectors: readonly NameCount[];
  readonly addressCount: number;
  readonly addresses: readonly NameCount[];
  readonly timeline?: Timeline;
};

/** The failures of a log that have the same explanation. */
export type Finding = Spread & {
  readonly key: string;
  /** The article that explains them; absent when none does. */
  readonly article?: Pick<Diagnosis, "url" | "title" | "kind" | "eventId" | "codes">;
  /** "Event 1035", "550 5.7.54", or the text itself without an article. */
  readonly label: string;
  /** The error word that leads to a cause inside the article: "LogonDenied". */
  readonly errorWord?: string;
  /** One occurrence, as it was written. */
  readonly example: string;
  readonly count: number;
  /** "2024-03-05T10:12", in the log's own time. */
  readonly first?: string;
  readonly last?: string;
  /** The first few sessions, messages or events. */
  readonly records: readonly IncidentRecord[];
};

export type LogSummary = Spread & {
  /** "an SMTP protocol log", for each kind that was found. */
  readonly kinds: readonly string[];
  readonly rows: number;
  /** Sessions, messages or events, healthy ones too. */
  readonly sessions: number;
  readonly sessionWord: "sessions" | "entries" | "events";
  readonly failures: number;
  /** What was counted as a failure, one phrase for each kind of log. */
  readonly lookedFor: readonly string[];
  /** Times that carry no zone are shown as they were written. */
  readonly timesAreUtc: boolean;
  /** The most frequent first. */
  readonly findings: readonly Finding[];
  /** What the reader should know: rows that could not be read, lines that were cut. */
  readonly remarks: readonly string[];
};

/** Summarises a log that arrives in pieces. Memory does not grow with its length. */
export type LogSummaryReader = {
  readonly add: (chunk: string) => void;
  /** What has been read so far; undefined as long as it is neither a log nor more than one event. */
  readonly result: () => LogSummary | undefined;
  /** Reads what is left, and gives the whole. */
  readonly finish: () => LogSummary | undefined;
};

/** So much is looked at before deciding what a text is. */
const HEAD = 32_768;
/** Distinct errors that are looked up; a log that has more of them repeats itself in words that we cannot tell apart. */
const MOST_CLASSES = 400;
const OTHER = "other errors";
const SHOWN_FINDINGS = 50;
const SHOWN_NAMES = 10;
const LONGEST_EXAMPLE = 600;

type Explained = Pick<Diagnosis, "url" | "title" | "kind" | "eventId" | "codes" | "parameters">;

type Found = {
  readonly tally: Tally;
  readonly finding: Pick<Finding, "key" | "article" | "label" | "errorWord" | "example">;
};
type Way = "undecided" | "rows" | "events" | "neither";

/** `nameArticle` names the article at an address, for what a log shows without saying it. */
export function createLogSummary(diagnose: Diagnoser, nameArticle: NameArticle): LogSummaryReader {
  const found = new Map<string, Found>();
  const classes = new Map<string, Found>();
  const all = new Tally();
  const kinds = new Set<LogKind>();
  let timesAreUtc = true;
  let rows = 0;
  let unreadRows = 0;
  let way: Way = "undecided";
  let head = "";

  function noteIncident(incident: Incident): void {
    const text = incidentClass(incident.text);
    const known = classes.get(text) ?? (classes.size < MOST_CLASSES ? explain(incident) : otherErrors());
    if (!classes.has(text) && classes.size < MOST_CLASSES) classes.set(keptText(text), known);
    if (incident.time !== undefined && !/z$/i.test(incident.time)) timesAreUtc = false;
    known.tally.add(incident);
    all.add({ ...incident, record: () => ({ title: "", lines: [] }) });
  }

  function otherErrors(): Found {
    return keep({ key: OTHER, label: OTHER, example: "" });
  }

  function explain(incident: Incident): Found {
    const { text, written = text, label: ownLabel, name, finding } = incident;
    const best = finding ? explainFinding(finding) : diagnose(text, { limit: 1 }).diagnoses[0];
    const example = keptText(written.slice(0, LONGEST_EXAMPLE));
    const unexplained = keptText(incidentClass(name));
    if (!best) return keep({ key: unexplained, label: unexplained, example });
    const label = ownLabel === undefined ? (labelOf(best) ?? unexplained) : keptText(ownLabel);
    const errorWord = errorWordOf(best);
    const { url, title, kind, eventId, codes } = best;
    return keep({
      key: [url, label, errorWord].join(" "),
      article: {
        url,
        title,
        kind,
        ...(eventId === undefined ? {} : { eventId }),
        ...(codes === undefined ? {} : { codes }),
      },
      label,
      ...(errorWord === undefined ? {} : { errorWord }),
      example,
    });
  }

  function explainFinding({ leadsTo }: ReadFinding): Explained | undefined {
    const article = leadsTo.map(nameArticle).find((one) => one !== undefined);
    return article && { ...article, parameters: {} };
  }

  function keep(finding: Found["finding"]): Found {
    const known = found.get(finding.key);
    if (known) return known;
    const added = { tally: new Tally(), finding };
    found.set(finding.key, added);
    return added;
  }

  const collectors: Readonly<Record<LogKind, RowCollector>> = {
    "smtp-protocol-log": collectProtocolIncidents(noteIncident),
    "message-tracking-log": collectTrackingIncidents(noteIncident),
    "connectivity-log": collectConnectivityIncidents(noteIncident),
  };
  const rowReader = createRowReader((kind, cell) => {
    rows += 1;
    kinds.add(kind);
    if (!collectors[kind].add(cell)) unreadRows += 1;
  });
  const lines = createLineReader(rowReader.add);
  const events = readEventBlocks(noteIncident);

  function decide(): void {
    if (/^\uFEFF?#(?:Fields|Log-type|Software):|^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z?,/im.test(head)) way = "rows";
    else way = EVENT_MARKS.test(head) || looksLikeEventTable(head) ? "events" : "neither";
    if (way === "rows") lines.add(head);
    if (way === "events") events.add(head);
    head = "";
  }

  function result(): LogSummary | undefined {
    if (way === "events" ? events.events() < 2 : kinds.size === 0) return undefined;
    const findings = [...found.values()]
      .map(describeFinding)
      .sort((one, other) => other.count - one.count)
      .slice(0, SHOWN_FINDINGS);
    const format = events.format();
    const timeline = timelineOf(all);
    return {
      kinds: [...kinds, ...(format === undefined ? [] : [format])].map((kind) => FORMAT_LABELS[kind]),
      rows: way === "events" ? events.events() : rows,
      sessions:
        way === "events"
          ? events.events()
          : Object.values(collectors).reduce((sum, { sessions }) => sum + sessions(), 0),
      sessionWord: way === "events" ? "events" : kinds.has("message-tracking-log") ? "entries" : "sessions",
      failures: all.count,
      lookedFor: way === "events" ? [LOOKED_FOR.events] : [...kinds].map((kind) => LOOKED_FOR[kind]),
      timesAreUtc,
      findings,
      connectorCount: all.connectors.size,
      connectors: mostFrequent(all.connectors, SHOWN_NAMES),
      addressCount: all.addresses.size,
      addresses: mostFrequent(all.addresses, SHOWN_NAMES),
      ...(timeline ? { timeline } : {}),
      remarks: remarks(),
    };
  }

  function remarks(): readonly string[] {
    const unread = unreadRows + rowReader.unknownRows();
    return [
      ...(unread > 0
        ? [
            unread === 1
              ? "1 row could not be read and was left out."
              : `${groupDigits(unread)} rows could not be read and were left out.`,
          ]
        : []),
      ...(lines.cutLines() > 0
        ? [
            `Only the first 64 KB of ${lines.cutLines() === 1 ? "a very long line was" : `${groupDigits(lines.cutLines())} very long lines were`} read.`,
          ]
        : []),
      ...(found.size > SHOWN_FINDINGS
        ? [`${found.size} kinds of errors were found; the ${SHOWN_FINDINGS} most frequent are shown.`]
        : []),
    ];
  }

  return {
    add: (chunk) => {
      if (way === "rows") lines.add(chunk);
      else if (way === "events") events.add(chunk);
      else if (way === "undecided") {
        head += chunk;
        if (head.length >= HEAD) decide();
      }
    },
    result,
    finish: () => {
      if (way === "undecided") decide();
      if (way === "events") events.finish();
      lines.finish();
      rowReader.finish();
      for (const collector of Object.values(collectors)) collector.finish();
      return result();
    },
  };
}

/** An event shows by its labels, in the languages that are read elsewhere by their layout, or by its XML. */
const EVENT_MARKS =
  /<Event[\s>]|^Event\[\d|^\s{0,4}(?:Event ?ID|InstanceId|Id|Ereignis-ID|ID de evento|ID de l'événement|Код события|ID événement)\s{0,20}:/im;

function looksLikeEventTable(head: string): boolean {
  return /^[^\n",]{2,30}(?:,[^\n",]{2,40}){4}\r?\n/.test(head.trimStart());
}

function describeFinding({ tally, finding }: Found): Finding {
  const timeline = timelineOf(tally);
  return {
    ...finding,
    count: tally.count,
    ...(tally.first === undefined ? {} : { first: minuteText(tally.first) }),
    ...(tally.last === undefined ? {} : { last: minuteText(tally.last) }),
    connectorCount: tally.connectors.size,
    connectors: mostFrequent(tally.connectors, SHOWN_NAMES),
    addressCount: tally.addresses.size,
    addresses: mostFrequent(tally.addresses, SHOWN_NAMES),
    ...(timeline ? { timeline } : {}),
    records: tally.records,
  };
}

function timelineOf({ minutes, first, last }: Tally): Timeline | undefined {
  return first === undefined || last === undefined ? undefined : drawTimeline(minutes, first, last);
}

function labelOf({ kind, eventId, codes }: Explained): string | undefined {
  return kind === "event" && eventId !== undefined ? `Event ${eventId}` : codes?.[0];
}

/** A parameter named "…Error" that is one word: the same event has several causes, told apart by it. */
function errorWordOf({ parameters }: Explained): string | undefined {
  return Object.entries(parameters).find(
    ([name, value]) => /error$/i.test(name) && /^[A-Za-z]\w{2,39}$/.test(value),
  )?.[1];
}
