import type { ArticleDocument, CodeArticle, EventArticle } from "@/lib/articles/article";
import { AREA_NAMES } from "@/lib/mail-flow/area";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";
import type { Random } from "./random";
import { createRandom } from "./random";

const SOURCES = [
  "MSExchangeTransport",
  "MSExchange EdgeSync",
  "MSExchangeFrontEndTransport",
  "MSExchange Store Driver",
  "MSExchangeTransportDelivery",
  "MSExchange Antispam",
] as const;
const ACTORS = [
  "Receive connector",
  "Send connector",
  "Edge subscription",
  "transport agent",
  "categorizer",
  "pickup directory",
  "smart host",
  "mailbox database",
  "delivery queue",
  "certificate store",
  "routing table",
  "accepted domain",
  "journal mailbox",
  "remote domain",
  "address rewriting agent",
  "recipient resolver",
] as const;
const VERBS = [
  "rejected",
  "cannot reach",
  "could not authenticate",
  "has lost",
  "timed out on",
  "refused to load",
  "could not resolve",
  "ran out of room for",
  "could not read",
  "disabled",
  "cannot decrypt",
  "skipped",
  "returned",
  "delayed",
  "could not register",
  "dropped",
] as const;
const OBJECTS = [
  "a message",
  "the session",
  "the TLS certificate",
  "the DNS answer",
  "the Kerberos ticket",
  "the recipient",
  "the configuration",
  "the header",
  "the connection",
  "the credentials",
  "the submission",
  "the mail database",
  "the sender",
  "the shadow copy",
  "the log file",
  "the attachment",
] as const;
const VALUES = ["connector", "server", "sender", "recipient", "address", "reason", "limit", "agent"] as const;
const COMMANDS = [
  "Get-ReceiveConnector",
  "Set-SendConnector",
  "Get-Queue",
  "Test-ServiceHealth",
  "Get-TransportService",
  "Restart-Service",
  "Get-ExchangeCertificate",
  "Resolve-DnsName",
  "Get-MessageTrackingLog",
  "Retry-Queue",
] as const;
const SYLLABLES = [
  "ba",
  "cor",
  "dri",
  "fen",
  "gal",
  "hu",
  "jor",
  "ke",
  "lim",
  "mo",
  "nar",
  "pe",
  "qui",
  "ras",
  "sto",
  "tu",
  "ver",
  "wi",
  "xan",
  "zo",
  "bel",
  "cra",
  "do",
  "fi",
] as const;

/** Invented words, the first ones common and the last ones rare, so that the vocabulary grows as in real text. */
export const LEXICON: readonly string[] = (() => {
  const random = createRandom(7);
  const words = new Set<string>();
  while (words.size < 30_000) {
    const syllables = 2 + random.below(words.size < 2000 ? 2 : 4);
    words.add(Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join(""));
  }
  return [...words];
})();

function lexiconWord(random: Random): string {
  return LEXICON[Math.floor(LEXICON.length * random.next() ** 3)] ?? "";
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An article comes back to its own words, as real ones do. */
function sentence(random: Random, topic: readonly string[] = []): string {
  const words = Array.from({ length: 6 + random.below(6) }, () =>
    random.below(6) === 0 ? (topic[random.below(topic.length)] ?? lexiconWord(random)) : lexiconWord(random),
  );
  const clause = `${random.pick(ACTORS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)}`;
  return `${capital(words.slice(0, 3).join(" "))} when the ${clause}, ${words.slice(3).join(" ")}.`;
}

function paragraph(random: Random, sentences: number, topic: readonly string[]): string {
  return Array.from({ length: sentences }, () => sentence(random, topic)).join(" ");
}

function command(random: Random): string {
  return `${random.pick(COMMANDS)} {{${random.pick(VALUES)}}} | Where-Object Name -like '${lexiconWord(random)}*'`;
}

/** A message text of one or two sentences with two to four parameters. */
function messageText(random: Random): string {
  const [first, second, third] = Array.from({ length: 3 }, () => lexiconWord(random));
  const tail = random.below(2) === 0 ? "" : ` The ${lexiconWord(random)} ${lexiconWord(random)} was %4.`;
  return `The ${random.pick(ACTORS)} %1 ${random.pick(VERBS)} ${random.pick(OBJECTS)} from %2 because the ${first} ${second} is ${third}. The error is %3.${tail}`;
}

function bodyOf(random: Random): ArticleDocument["text"] {
  const headings = ["What it means", "Causes", "What to do", "Verify"].map((text) => ({
    depth: 2,
    text: `${text}: ${lexiconWord(random)}`,
    id: eventSourceSlug(text),
  }));
  const topic = Array.from({ length: 8 }, () => LEXICON[random.below(LEXICON.length)] ?? "");
  return {
    headings,
    plainText: Array.from({ length: 8 }, () => paragraph(random, 3 + random.below(2), topic)).join("\n"),
    commands: Array.from({ length: 3 }, () => command(random)),
    causes: [],
  };
}

function sharedFields(
  random: Random,
  place: number,
): Pick<
  EventArticle,
  "title" | "summary" | "area" | "appliesTo" | "relatedEvents" | "relatedCodes" | "sources" | "reviewedOn"
> {
  return {
    title: `${capital(random.pick(ACTORS))} ${random.pick(VERBS)} ${random.pick(OBJECTS)}: ${lexiconWord(random)} ${lexiconWord(random)}`,
    summary: `${sentence(random)}`,
    area: AREA_NAMES[place % AREA_NAMES.length] ?? "connections",
    appliesTo: EXCHANGE_VERSIONS.slice(random.below(3), 4 + random.below(3)),
    relatedEvents: [],
    relatedCodes: [],
    sources: [{ title: "Generated", url: "https://example.com/" }],
    reviewedOn: "2026-01-01",
  };
}

function eventArticle(random: Random, place: number): EventArticle {
  // 7919 is a prime, so the IDs are scattered and none comes twice below 60000 articles.
  const eventId = 1000 + ((place * 7919) % 60000);
  const eventSource = random.pick(SOURCES);
  const words = Array.from({ length: 3 }, () => capital(lexiconWord(random)));
  const text = messageText(random);
  const parameters = [...new Set(text.match(/%\d/g))].map((slot) => ({
    number: Number(slot.slice(1)),
    name: random.pick(VALUES),
    meaning: sentence(random),
  }));
  return {
    ...sharedFields(random, place),
    kind: "event",
    depth: "full",
    url: `/events/${eventSourceSlug(eventSource)}/${eventId}`,
    file: `content/events/${eventSourceSlug(eventSource)}/${eventId}.mdx`,
    eventId,
    eventSources: [eventSource],
    taskCategory: random.pick(ACTORS),
    symbolicName: words.join(""),
    eventLevel: random.pick(EVENT_LEVELS),
    messageText: text,
    otherTexts: [],
    parameters,
    momRules: [],
  };
}

function codeArticle(random: Random, place: number): CodeArticle {
  const kind = 4 + (place % 2);
  const detail = Math.floor(place / 8);
  const code = `${kind}${50 + (place % 5)} ${kind}.${(place % 8) + 8 * Math.floor(detail / 1000)}.${detail % 1000}`;
  return {
    ...sharedFields(random, place),
    kind: "code",
    depth: "full",
    url: `/codes/${statusCodeSlug(code)}`,
    file: `content/codes/${statusCodeSlug(code)}.mdx`,
    codes: [code],
    tokens: [],
    wireTexts: [`${code} ${capital(lexiconWord(random))} ${lexiconWord(random)} %1 ${lexiconWord(random)}`],
    parameters: [{ number: 1, name: random.pick(VALUES), meaning: sentence(random) }],
  };
}

/** `count` articles in our shape, about 500 words each; the same for the same seed, and article i the same for every count. */
export function generateDocuments(count: number, seed = 1): readonly ArticleDocument[] {
  return Array.from({ length: count }, (_, place) => {
    const random = createRandom(seed * 1_000_003 + place);
    const article = place % 5 === 4 ? codeArticle(random, place) : eventArticle(random, place);
    return { article, text: bodyOf(random) };
  });
}
