import type { DeclaredFinding, ReadFinding } from "../findings/read-finding";
import { delayWords } from "./delay-words";
import type { MessageHeaders } from "./message-headers";
import type { MessageHop } from "./message-hops";

/** A server that a message came back to. */
export type CirclingHost = { readonly host: string; readonly visits: number };

const SLOW_ARTICLES = ["/problems/mail-is-slow"] as const;
const WIZARD = "/troubleshoot/mail-is-slow";

/** What headers can show: where the time was lost, a circle, a failed authentication, a clock. */
export const HEADER_FINDINGS = {
  handingIn: {
    id: "headers-slow-handing-in",
    title: "The time was lost before the first server",
    means:
      "The program or client needed it to hand the message in, kept it in its outbox, or its clock is behind.",
    leadsTo: SLOW_ARTICLES,
    wizard: `${WIZARD}/lost-between.handing-in`,
    strength: 0.7,
  },
  sameServer: {
    id: "headers-slow-inside-server",
    title: "The time was lost inside one server",
    means:
      "The server had the message and needed so long before it passed it on: an agent, a full Submission queue, a slow directory, or back pressure.",
    leadsTo: SLOW_ARTICLES,
    wizard: `${WIZARD}/lost-between.same-server`,
    strength: 0.7,
  },
  nextServer: {
    id: "headers-slow-next-server",
    title: "The time was lost on the way from an Exchange server to the next one",
    means:
      "The message waited in a queue of the sending server, most often because a first try failed. The queue's Last Error of that time says why; the tracking log shows it as DEFER.",
    leadsTo: SLOW_ARTICLES,
    wizard: `${WIZARD}/lost-between.next-server`,
    strength: 0.7,
  },
  outside: {
    id: "headers-slow-outside",
    title: "The time was lost outside, before or after your Exchange servers",
    means:
      "The other side held the message, or your side told it to come back later (greylisting, back pressure): the receive protocol log of the first try would show that.",
    leadsTo: [...SLOW_ARTICLES, "/problems/mail-delayed-by-greylisting"],
    wizard: `${WIZARD}/lost-between.outside`,
    strength: 0.7,
  },
  loop: {
    id: "headers-loop",
    title: "The message goes round in a circle",
    means:
      "The same server took it again and again after it had been elsewhere: two sides each believe that the other holds the mailbox.",
    leadsTo: ["/codes/554-5.4.6", "/problems/message-loop-hybrid"],
    wizard: "/troubleshoot/bounce-loop",
    strength: 0.85,
  },
  dmarc: {
    id: "headers-dmarc-failed",
    title: "DMARC failed for the sender's domain",
    means:
      "Neither SPF nor DKIM passed for the domain in From. Receivers refuse such mail or treat it as spam when the domain asks for it.",
    leadsTo: ["/codes/550-5.7.509"],
    strength: 0.5,
  },
  spam: {
    id: "headers-judged-spam",
    title: "The message was judged as spam",
    means:
      "It was delivered to Junk Email or quarantine instead of the inbox: look there before you look for a fault in transport.",
    leadsTo: ["/codes/550-5.7.1-blocked-by-filter"],
    strength: 0.4,
  },
  clock: {
    id: "headers-clock-differs",
    title: "The clock of a server is wrong",
    means:
      "By its time the message left before it came. Its times are left out of the delays; let the server take its time from the domain.",
    leadsTo: SLOW_ARTICLES,
    strength: 0.35,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** A minute is what readers notice. */
const SLOW_SECONDS = 60;
/** Smaller differences of clocks are no one's trouble. */
const CLOCK_SECONDS = 30;

/** What the way and the facts of a message lead to. */
export function headerFindings(
  { hops, slowest, handingInSeconds = 0, facts }: MessageHeaders,
  circling: CirclingHost | undefined,
): readonly ReadFinding[] {
  const findings: ReadFinding[] = [];
  if (circling)
    findings.push({
      ...HEADER_FINDINGS.loop,
      title: `${HEADER_FINDINGS.loop.title}: ${circling.host} had it ${circling.visits} times`,
      quote: circling.host,
    });
  const hop = slowest === undefined ? undefined : hops[slowest];
  const seconds = hop?.delaySeconds ?? 0;
  if (!circling && handingInSeconds >= SLOW_SECONDS && handingInSeconds > seconds)
    findings.push({
      ...HEADER_FINDINGS.handingIn,
      title: `${HEADER_FINDINGS.handingIn.title}: ${delayWords(handingInSeconds)}`,
    });
  else if (!circling && hop && slowest !== undefined && seconds >= SLOW_SECONDS) {
    const before = hops.slice(0, slowest).findLast(({ clockOffSeconds }) => clockOffSeconds === undefined);
    const finding = lostBetween(before, hop);
    findings.push({
      ...finding,
      title: `${finding.title}: ${delayWords(seconds)}`,
      means: `${nameOf(before)} had it at ${clockOf(before)}, ${nameOf(hop)} at ${clockOf(hop)} (UTC). ${finding.means}`,
    });
  }
  const clock = hops.find(({ clockOffSeconds = 0 }) => Math.abs(clockOffSeconds) >= CLOCK_SECONDS);
  if (clock)
    findings.push({
      ...HEADER_FINDINGS.clock,
      title: `The clock of ${nameOf(clock)} is ${delayWords(Math.abs(clock.clockOffSeconds ?? 0))} ${(clock.clockOffSeconds ?? 0) > 0 ? "ahead" : "behind"}`,
      ...(clock.by === undefined ? {} : { quote: clock.by }),
    });
  if (facts.some(({ name, value }) => name === "DMARC" && value === "fail"))
    findings.push({ ...HEADER_FINDINGS.dmarc, quote: "dmarc=fail" });
  if (facts.some(({ name, isBad }) => name === "SCL" && isBad === true)) findings.push(HEADER_FINDINGS.spam);
  return findings;
}

/** On which way the time was lost, as the wizard asks for it. */
function lostBetween(before: MessageHop | undefined, hop: MessageHop): DeclaredFinding {
  if (before?.by !== undefined && before.by.toLowerCase() === hop.by?.toLowerCase())
    return isOwnExchange(hop) ? HEADER_FINDINGS.sameServer : HEADER_FINDINGS.outside;
  return before && isOwnExchange(before) ? HEADER_FINDINGS.nextServer : HEADER_FINDINGS.outside;
}

function isOwnExchange({ role }: MessageHop): boolean {
  return role !== undefined && !role.startsWith("Exchange Online");
}

function nameOf(hop: MessageHop | undefined): string {
  return hop?.by ?? hop?.software ?? "the station before";
}

function clockOf(hop: MessageHop | undefined): string {
  return hop?.time?.slice(11, 19) ?? "an unknown time";
}
