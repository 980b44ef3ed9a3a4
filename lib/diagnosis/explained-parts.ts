import type { LineFinder } from "./line-finder";
import type { MappedText } from "./mapped-text";
import { readReplyWrappers } from "./reply-wrappers";

/** A part of the paste that needs a word of explanation, e.g. a port or a Winsock code. */
export type ExplainedPart = {
  /** As written. */
  readonly text: string;
  /** Line of the paste, from 1. */
  readonly line: number;
  readonly means: string;
};

/** Source: https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/network-ports */
const PORTS: Readonly<Record<string, string>> = {
  "25": "Port 25: a host outside, or the Front End of another server. A firewall on the way may close it.",
  "465":
    "Port 465: the client proxy connector of the Transport service, between servers of your organization.",
  "475":
    "Port 475: Mailbox Transport Delivery on the server with the mailbox. The fault is inside your organization.",
  "587": "Port 587: submission by clients, which log in first.",
  "717":
    "Port 717: outbound mail through a Front End of your own. Look at that server's protocol log as well.",
  "2525":
    "Port 2525: the Transport service behind a Front End, on a server of your own. The fault is inside your organization.",
};

/** Source: https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2 */
const WINSOCK_CODES: Readonly<Record<string, string>> = {
  "10013":
    "the socket was forbidden: another program holds the port, or security software on this server blocks it.",
  "10048": "the local address and port are already in use.",
  "10049": "the local address to send from does not exist on this server.",
  "10050": "the network of this server is down.",
  "10051":
    "this server has no route to that network; with an IPv6 address it often means that IPv6 has none.",
  "10053": "software on this server closed the connection, or it timed out while data was on its way.",
  "10054":
    "the far end, or a firewall in between, reset the connection. Something was there and broke it off.",
  "10055": "this server has run out of network buffers.",
  "10060": "no answer at all. A firewall that drops packets, a wrong address, or a host that is down.",
  "10061": "the host is there and refuses: nothing listens on that port, or a firewall answers for it.",
  "10064": "the host is down.",
  "10065": "there is no route to that host.",
  "11001": "DNS does not know the name.",
  "11002": "the DNS server did not answer, or not finally: it may work when tried again.",
  "11003": "the DNS server reported a failure that will not pass by itself.",
  "11004": "the name is valid but has no address of the kind asked for.",
};

const PARTS: Readonly<Record<string, string>> = {
  LED: "LED: the last error. The innermost reply in it is the fault.",
  MSG: "MSG: more about the last error, when the sender of it gave any.",
  FQDN: "FQDN: the server that the last error came from.",
  IP: "IP: the address of that server.",
  LRT: "LRT: when the last attempt was made.",
};

const EXPLAINED: readonly {
  readonly pattern: RegExp;
  readonly meaning: (found: string) => string | undefined;
}[] = [
  {
    pattern: /(?<=(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]{2,45}\]):(\d{2,5})(?![\d:])/gi,
    meaning: (port) => (Object.hasOwn(PORTS, port) ? PORTS[port] : undefined),
  },
  {
    pattern: /\b(?:Winsock|Win32|socket) error(?: code)?:?\s{0,3}(1[01]\d{3})\b/gi,
    meaning: (code) =>
      Object.hasOwn(WINSOCK_CODES, code) ? `Winsock ${code}: ${WINSOCK_CODES[code]}` : undefined,
  },
  { pattern: /[{<[(](LRT|LED|MSG|FQDN|IP)\s{0,3}=/gi, meaning: (name) => PARTS[name.toUpperCase()] },
];

const MOST_PARTS = 12;

/** Explains ports, Winsock codes, the named parts of a Last Error and replies that quote others, each once, in the order in which they stand. */
export function explainParts(read: MappedText, findLine: LineFinder): readonly ExplainedPart[] {
  const wrappers = readReplyWrappers(read.text).map(({ wrapper: { means }, start, words }) => ({
    text: words,
    means: `“${words}”: ${means.charAt(0).toLowerCase()}${means.slice(1)}`,
    span: { start, end: start + words.length },
  }));
  const named = EXPLAINED.flatMap(({ pattern, meaning }) =>
    [...read.text.matchAll(pattern)].flatMap((match) => {
      const text = match[1] ?? "";
      const means = meaning(text);
      const start = match.index + match[0].lastIndexOf(text);
      return means === undefined ? [] : [{ text, means, span: { start, end: start + text.length } }];
    }),
  );
  const found = [...wrappers, ...named].sort((one, other) => one.span.start - other.span.start);
  const seen = new Set<string>();
  return found
    .filter(({ means }) => !seen.has(means) && seen.add(means))
    .slice(0, MOST_PARTS)
    .map(({ text, means, span }) => ({ text, means, line: findLine(read, span).line }));
}
