import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";
import { createDiagnoser } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { readConnectionOutcome } from "./formats/connectivity-log";
import { readDeliveryStatus } from "./formats/delivery-status";
import type { StatusNotification } from "./formats/dsn-mime";
import { readLastErrorDetails } from "./formats/last-error-parts";
import type { ReportedRecipient } from "./formats/ndr-recipients";
import { readFormat } from "./formats/read-format";
import { endpointAddress, FORMAT_LABELS, type ReadEvent, type Reading } from "./formats/reading";
import { heloName, readSessionFailures } from "./formats/session-failures";
import { findLines } from "./line-finder";
import { readReplyChains } from "./reply-chain";
import { TEST_DOCUMENTS } from "./test-articles";

/*
 * Every key of every sample's expectation is compared with what was read. A key that this file does not know fails, so
 * an expectation can not be forgotten.
 */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Expected = { readonly [key: string]: Json };

const { samples: SAMPLES }: { readonly samples: Readonly<Record<string, Expected>> } = JSON.parse(
  readFileSync(new URL("./samples/expected.json", import.meta.url), "utf8"),
);
const NAMES = Object.keys(SAMPLES);
const diagnose = createDiagnoser(buildDiagnosisIndex(TEST_DOCUMENTS));

/** Names of event values in the expectations → names in the test articles. */
const PARAMETER_NAMES: Readonly<Record<string, readonly string[]>> = {
  error: ["error"],
  connector: ["receiveConnector", "sendConnector"],
  mechanism: ["mechanism"],
  remoteIp: ["remoteIpAddress"],
  target: ["target"],
  domain: ["domain"],
  fqdn: ["fqdn"],
};

/** What an author notes about a sample, for readers of the file. */
const REMARKS = ["note", "labelsVerified", "fieldsVerified"];

type Sample = { readonly name: string; readonly text: string; readonly reading: Reading };
type Actual = { readonly [key: string]: unknown };

function readSample(name: string): Sample {
  const text = readFileSync(new URL(`./samples/${name}`, import.meta.url), "utf8");
  const paste = cleanPaste(text);
  if (paste.kind !== "text") throw new Error(`${name} is ${paste.kind}`);
  return { name, text, reading: readFormat(paste.cleaned) };
}

function parametersOf({ text }: Sample, eventId: number | undefined): Actual {
  const found = diagnose(text).diagnoses.find((one) => one.eventId === eventId)?.parameters ?? {};
  return Object.fromEntries(
    Object.entries(PARAMETER_NAMES).flatMap(([name, ours]) => {
      const value = ours.map((one) => found[one]).find((one) => one !== undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function eventOf(sample: Sample, event: ReadEvent | undefined): Actual {
  return {
    eventId: event?.eventId,
    eventIdFrom: event?.eventIdFrom,
    source: event?.eventSource,
    log: event?.log,
    level: event?.level,
    levelNumber: event?.levelNumber,
    category: event?.taskCategory,
    task: event?.taskCategory,
    computer: event?.computer,
    user: event?.user ?? null,
    recordId: event?.recordId,
    instanceId: event?.instanceId,
    qualifiers: event?.qualifiers,
    timeUtc: event?.timeUtc,
    timeLocal: event?.timeLocal,
    // A time with a zone would have been read as UTC.
    timeZone: event?.timeUtc === undefined ? null : "UTC",
    hexData: event?.hexData,
    embeddedXml: event?.embeddedXml ?? false,
    renderingCulture: event?.renderingCulture,
    descriptionLines: event?.descriptionText?.text.split("\n").length,
    params: parametersOf(sample, event?.eventId),
  };
}

function codesOf(text: string): readonly Actual[] {
  return readDeliveryStatus(text).codes.map(({ replyCode, enhancedStatusCode }) => ({
    reply: Number(replyCode),
    enhanced: enhancedStatusCode,
  }));
}

/** The replies as they quote each other, outermost first. */
function chainOf({ text, reading }: Sample): readonly Actual[] {
  const chain = readReplyChains(reading.text, findLines(text))[0] ?? [];
  return [...chain].reverse().map((reply, depth) => ({
    reply: Number(reply.replyCode),
    enhanced: reply.enhancedStatusCode,
    text: reply.text,
    inner: depth > 0,
  }));
}

function recipientOf(recipient: ReportedRecipient): Actual {
  const innermost = recipient.codes.at(-1);
  return {
    address: recipient.address,
    remoteServer: recipient.remoteServer,
    reply: Number(innermost?.replyCode),
    enhanced: innermost?.enhancedStatusCode,
    token: recipient.token,
    text: recipient.text,
    attempts: recipient.attempts.map(({ replyCode, enhancedStatusCode, ...attempt }) => ({
      ...attempt,
      reply: Number(replyCode),
      enhanced: enhancedStatusCode,
    })),
  };
}

function notifiedOf(notification: StatusNotification | undefined): readonly Actual[] | undefined {
  return notification?.recipients.map((recipient) => ({
    ...recipientOf(recipient),
    originalRecipient: recipient.originalRecipient,
    finalRecipient: recipient.address,
    action: recipient.action,
    status: recipient.status,
    diagnosticType: recipient.diagnosticType,
    displayName: recipient.displayName,
  }));
}

function protocolLogOf({ reading }: Sample): Actual {
  const log = reading.smtpLogs?.[0];
  const session = log?.sessions[0];
  if (!log || !session) return {};
  const failures = readSessionFailures(session).map(({ verb, replyCode, enhancedStatusCode, recipient }) => ({
    verb,
    reply: Number(replyCode),
    enhanced: enhancedStatusCode,
    recipient,
  }));
  return {
    direction: log.direction,
    versionHint: log.versionHint,
    connector: session.connector,
    sessionId: session.sessionId,
    remoteIp: endpointAddress(session.remoteEndpoint),
    remotePort: Number(session.remoteEndpoint.split(":").at(-1)),
    remoteHelo: heloName(session),
    localEndpoint: session.localEndpoint,
    rows: session.lines.length,
    failure: failures[0],
    failures,
  };
}

function trackingLogOf({ reading }: Sample): Actual {
  const log = reading.trackingLogs?.[0];
  if (!log) return {};
  const rows = log.rows.map((row) => ({
    ...row,
    remoteIp: row.remoteIpAddress,
    codes: codesOf(row.recipientStatus ?? ""),
    token: readDeliveryStatus(row.recipientStatus ?? "").token,
  }));
  return reading.format === "message-tracking-log"
    ? { versionHint: log.versionHint, fieldCount: log.fieldCount, rows }
    : { ...rows[0] };
}

function connectivityLogOf({ reading }: Sample): Actual {
  const rows = reading.connectivityLogs?.[0]?.rows;
  const outcome = readConnectionOutcome(rows?.map(({ description }) => description).join("\n") ?? "");
  return rows
    ? {
        ...outcome,
        remoteIp: outcome.remoteIpAddress,
        session: rows[0]?.session,
        destination: rows[0]?.destination,
        rows: rows.length,
      }
    : {};
}

function lastErrorOf({ text, reading }: Sample): Actual {
  const details = reading.lastError ?? readLastErrorDetails(text);
  return {
    led: details.parts.LED?.slice(0, "441 4.4.1".length),
    fqdn: details.parts.FQDN,
    lastRetry: details.parts.LRT,
    lastErrorParts: details.parts,
    winsock: details.winsock,
    remoteIp: details.remoteIpAddress,
    remotePort: details.remotePort,
    pattern: reading.lastError?.wrapper,
  };
}

/** Everything read from a sample, under the names of the expectations. */
function actual(sample: Sample): Actual {
  const { reading, text } = sample;
  const { ehlo, findings, report, notification, transcript, alert, queues = [], messages = [] } = reading;
  const wholes: readonly Actual[] = [
    reading.events.length > 0 ? eventOf(sample, reading.events[0]) : {},
    queues.length > 0 ? { ...queues[0] } : {},
    messages.length > 0 ? { ...messages[0] } : {},
    lastErrorOf(sample),
    trackingLogOf(sample),
    protocolLogOf(sample),
    connectivityLogOf(sample),
    report ? { ...report, recipients: report.recipients.map(recipientOf) } : {},
    notification ? { ...notification, recipients: notifiedOf(notification) } : {},
    transcript ? { ...transcript } : {},
    alert ? { ...alert } : {},
  ];
  return {
    ...defined(Object.assign({}, ...wholes.map(defined))),
    ...defined({
      format: reading.format,
      locale: reading.locale,
      versionHint: reading.versionHint,
      count: queues.length || reading.events.length,
      events: reading.events.map((event) => eventOf(sample, event)),
      urls: reading.eventLinks?.map((link, at) => ({ ...eventOf(sample, reading.events[at]), ...link })),
      queues: reading.queues,
      headerColumns: reading.csvColumns?.header,
      rowColumns: reading.csvColumns?.row,
      truncatedMessage: reading.events.some(({ descriptionTruncated }) => descriptionTruncated),
      ehlo,
      masked: ehlo?.masked,
      bom: text.startsWith("\uFEFF") && !reading.text.text.includes("\uFEFF"),
      codes: reading.trackingLogs ? trackingLogOf(sample).codes : chainOf(sample),
      findings: findings?.map(({ title }) => title),
      diagnosis: findings,
    }),
  };
}

function defined(fields: Actual): Actual {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Expectations in words: what must be true of the reading instead of being equal to it. */
const IN_WORDS: Readonly<Record<string, (sample: Sample, expected: Json) => void>> = {
  stripTrailer: ({ reading }, trailer) => {
    expect(reading.events[0]?.descriptionText?.text).toBeTruthy();
    expect(reading.events[0]?.descriptionText?.text).not.toContain(trailer);
  },
  diagnosis: ({ reading }, sentence) => {
    const found = (reading.findings ?? []).map(({ title, means }) => `${title} ${means}`).join(" ");
    if (sentence === null) expect(found).toBe("");
    for (const [word] of String(sentence ?? "").matchAll(/STARTTLS|X-EXPS|X-ANONYMOUSTLS|firewall/g))
      expect(found).toContain(word);
  },
  // The article of another site; ours is named by its area.
  article: ({ text }, article) => {
    expect(article).toBe("exchange-server-authentication");
    expect(diagnose(text).diagnoses[0]?.area).toBe("server-authentication");
  },
  // Both numbers are kept although their classes differ.
  warnings: (sample) => {
    const { reply, enhanced } = chainOf(sample).at(-1) ?? {};
    expect(String(reply).charAt(0)).not.toBe(String(enhanced).charAt(0));
  },
};

test("every sample has its expectation", () => {
  const files = readdirSync(new URL("./samples/", import.meta.url)).filter(
    (name) => name !== "expected.json",
  );
  expect(files.sort()).toEqual([...NAMES].sort());
});

test("every format that is recognised has a sample", () => {
  // Headers have fifty of their own; the others are no formats.
  const others = ["message-headers", "text", "empty", "binary"];
  const sampled = new Set<string>(NAMES.map((name) => readSample(name).reading.format));
  expect(Object.keys(FORMAT_LABELS).filter((name) => !sampled.has(name) && !others.includes(name))).toEqual(
    [],
  );
});

const EXPECTATIONS = NAMES.flatMap((name) =>
  Object.entries(SAMPLES[name] ?? {})
    .filter(([key]) => !REMARKS.includes(key))
    .map(([key, value]) => [name, key, value] as const),
);

test.each(EXPECTATIONS)("%s: %s", (name, key, expected) => {
  const sample = readSample(name);
  const inWords = IN_WORDS[key];
  if (inWords) return inWords(sample, expected);
  const read = actual(sample);
  expect(Object.keys(read)).toContain(key);
  expect({ [key]: read[key] }).toMatchObject({ [key]: expected });
});

test("an expectation that nobody reads is noticed", () => {
  expect(Object.keys(actual(readSample("ndr-2016-en.txt")))).not.toContain("inventedKey");
});
