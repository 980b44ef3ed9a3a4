import { present } from "../formats/reading";
import { readMailDate } from "./mail-date";
import { exchangeRole, readSoftware, type ExchangeRole } from "./mail-software";

/** One Received line: a server says from whom it took the message, how, and when. */
export type ReceivedLine = {
  /** The server that handed the message over, as it named itself. */
  readonly from?: string;
  readonly fromIpAddress?: string;
  /** The server that wrote the line. */
  readonly by?: string;
  /** "ESMTPS", "SMTP", "MAPI", "HTTP" … */
  readonly protocol?: string;
  /** "TLS 1.2"; "TLS" when the line tells that there was one and not which; absent for none. */
  readonly tls?: string;
  readonly software?: string;
  readonly role?: ExchangeRole;
  /** Milliseconds since 1970. */
  readonly time?: number;
};

const NAME = "([A-Za-z0-9_.:-]{1,255}|\\[[0-9A-Fa-f.:%a-z]{3,60}\\])";
const IP =
  /(?<![\w.])((?:\d{1,3}\.){3}\d{1,3})(?![\w.]*\w)|(?<![\w:])((?=[0-9a-f:]*:[0-9a-f:]*:)[0-9a-f:]{3,39})(?:%\d+)?(?![\w:])/i;
const PROTOCOL =
  /\bwith\s+(Microsoft SMTP Server|Microsoft SMTPSVC|mapi|HTTPS?|(?:UTF8)?(?:UTF8)?[EL]?E?SMTP[SA]{0,2}|ASMTP|LMTPS?A?|local|bsmtp|Mailgate|NNTP|DELIVERY)\b/i;
const OLDEST = Date.UTC(1990, 0, 1);

/** Reads the value of one Received field; what is not in it is absent. Never throws. */
export function readReceivedLine(value: string): ReceivedLine {
  const separator = value.lastIndexOf(";");
  const route = separator < 0 ? value : value.slice(0, separator);
  const time = readMailDate(separator < 0 ? value : value.slice(separator + 1)) ?? readMailDate(value);
  const fromPart = /^\s*from\b([\s\S]*?)(?=\sby\s|$)/i.exec(route)?.[1] ?? "";
  const from = fromName(fromPart);
  const by = new RegExp(`(?:^|[\\s)])by\\s+${NAME}`, "i").exec(route)?.[1];
  const software = readSoftware(route, by);
  const isQmail = software === "qmail";
  const found = IP.exec(fromPart.replace(/\bIPv6:|::ffff:(?=\d+\.)/gi, ""));
  const fromIpAddress = found?.[1] ?? found?.[2];
  const role = exchangeRole(route, by, software);
  return present<ReceivedLine>({
    from,
    fromIpAddress,
    by: isQmail ? undefined : by?.replace(/^\[|\]$/g, ""),
    protocol: protocolOf(route),
    tls: tlsOf(route),
    software,
    role,
    time: time !== undefined && time >= OLDEST ? time : undefined,
  });
}

function fromName(part: string): string | undefined {
  const name = new RegExp(`^\\s*${NAME}`).exec(part)?.[1];
  const helo = /[( ]HELO\s+([^\s()]{1,255})\)|\bhelo=([^\s()]{1,255})/i.exec(part);
  const said = helo?.[1] ?? helo?.[2];
  const isNameless = name === undefined || /^unknown$|^\[/i.test(name);
  const chosen = isNameless && said !== undefined ? said : name;
  return chosen?.replace(/^\[|\]$/g, "");
}

function protocolOf(route: string): string | undefined {
  const name = PROTOCOL.exec(route)?.[1]?.toUpperCase();
  if (name === "MICROSOFT SMTP SERVER" || name === "MICROSOFT SMTPSVC") return "SMTP";
  return name;
}

function tlsOf(route: string): string | undefined {
  const version = /\b(TLS|SSL)(?:v|_)?([123])(?:[._]?([0-3]))?(?![\d])/i.exec(route);
  if (version) return `${version[1]?.toUpperCase()} ${version[2]}.${version[3] ?? "0"}`;
  return /\((?:TLS|SSL)\)|\bSTARTTLS\b|\/TLS\/|\bwith\s+(?:UTF8)?(?:E?SMTPSA?|LMTPSA?)\b|\btls\s+TLS_/i.test(
    route,
  )
    ? "TLS"
    : undefined;
}
