import { readMailDate } from "./mail-date";
import { readHeaderFacts, type HeaderFact } from "./header-facts";
import { readHeaderBlock, valuesOf } from "./header-fields";
import { headerFindings, type CirclingHost } from "./header-findings";
import { readMessageHops, type MessageHop } from "./message-hops";
import type { ReadFinding } from "../findings/read-finding";
import type { Span } from "../mapped-text";

/** The way of a message and what its header says about it. */
export type MessageHeaders = {
  readonly hops: readonly MessageHop[];
  /** Seconds from the first to the last station whose clocks agree. */
  readonly totalSeconds?: number;
  /** Place of the slowest hop in `hops`, when it took any time. */
  readonly slowest?: number;
  /** Seconds between the Date field and the first station. */
  readonly handingInSeconds?: number;
  readonly facts: readonly HeaderFact[];
};

export type HeaderReading = {
  readonly headers: MessageHeaders;
  readonly findings: readonly ReadFinding[];
  readonly span: Span;
  /** The message is a report about another one: its body is what matters. */
  readonly isReport: boolean;
  readonly values: readonly { readonly name: string; readonly value: string }[];
};

/** A Date field older than a month is a device without a clock, not a message that waited. */
const LONGEST_HANDING_IN = 30 * 86_400;
/** How often a server must come back to a message before it is a loop: content filters send it back once. */
const LEAST_VISITS = 3;

/** Reads the header of a message that a text contains; undefined when there is none. The body is never looked at. */
export function readMessageHeaders(text: string): HeaderReading | undefined {
  const block = readHeaderBlock(text);
  const received = block ? valuesOf(block, "Received") : [];
  if (!block || received.length === 0) return undefined;
  const hops = readMessageHops(received);
  if (hops.every(({ from, by, time }) => time === undefined && (from === undefined || by === undefined)))
    return undefined;
  const delays = hops.map(({ delaySeconds = 0 }) => delaySeconds);
  const most = Math.max(...delays);
  const handingInSeconds = handingIn(valuesOf(block, "Date")[0], hops);
  const headers: MessageHeaders = {
    hops,
    ...(hops.filter(({ delaySeconds }) => delaySeconds !== undefined).length > 0
      ? { totalSeconds: delays.reduce((sum, delay) => sum + delay, 0) }
      : {}),
    ...(most > 0 ? { slowest: delays.indexOf(most) } : {}),
    ...(handingInSeconds === undefined ? {} : { handingInSeconds }),
    facts: readHeaderFacts(block),
  };
  const value = (name: string): string => valuesOf(block, name)[0] ?? "";
  return {
    headers,
    findings: headerFindings(headers, circlingHost(hops)),
    span: { start: block.start, end: block.end },
    isReport:
      /multipart\/report|delivery-status/i.test(value("Content-Type")) ||
      /^<>$/.test(value("Return-Path")) ||
      /mailer-daemon@|^"?microsoft outlook"?|postmaster@/i.test(value("From")),
    values: [
      { name: "senderAddress", value: addressIn(value("From")) },
      { name: "recipientAddress", value: addressIn(value("To")) },
      { name: "messageId", value: /<[^<>\s]{3,250}>/.exec(value("Message-ID"))?.[0] ?? "" },
    ].filter((one) => one.value !== ""),
  };
}

function addressIn(value: string): string {
  return /[^\s<>@"'(),;:[\]]{1,64}@[\w.-]{1,253}\.[A-Za-z]{2,24}/.exec(value)?.[0] ?? "";
}

function handingIn(date: string | undefined, hops: readonly MessageHop[]): number | undefined {
  const first = hops.find(
    ({ time, clockOffSeconds }) => time !== undefined && clockOffSeconds === undefined,
  )?.time;
  const sent = date === undefined ? undefined : readMailDate(date);
  if (first === undefined || sent === undefined) return undefined;
  const seconds = Math.round((Date.parse(first) - sent) / 1000);
  return seconds > 0 && seconds < LONGEST_HANDING_IN ? seconds : undefined;
}

/** The host that a message came back to most often, after it had been elsewhere. */
function circlingHost(hops: readonly MessageHop[]): CirclingHost | undefined {
  const visits = new Map<string, number>();
  let before = "";
  for (const { by } of hops) {
    const host = (by ?? "").toLowerCase();
    if (host !== "" && host !== before) visits.set(host, (visits.get(host) ?? 0) + 1);
    if (host !== "") before = host;
  }
  const [host, count] = [...visits].sort(([, one], [, other]) => other - one)[0] ?? ["", 0];
  return count >= LEAST_VISITS ? { host, visits: count } : undefined;
}
