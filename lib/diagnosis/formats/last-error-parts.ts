import { present, type ReadValue } from "./reading";

/** The parts of `[{LRT=…};{LED=…};{FQDN=…};{IP=…}]`, by their names; "" for an empty part. */
export type LastErrorParts = {
  /** Last error: the reply. */
  readonly LED?: string;
  /** More words about it. */
  readonly MSG?: string;
  /** The server that gave it. */
  readonly FQDN?: string;
  readonly IP?: string;
  /** When it was last tried. */
  readonly LRT?: string;
};

/** What a Last Error names beside its reply. */
export type LastErrorDetails = {
  readonly parts: LastErrorParts;
  readonly remoteIpAddress?: string;
  readonly remotePort?: number;
  /** The address and port tried last, as written: "192.0.2.17:25", "[2001:db8::25]:25". */
  readonly lastEndpoint?: string;
  readonly winsock?: number;
};

const PART = /[{<[(](LRT|LED|MSG|FQDN|IP)\s{0,3}=/gi;
const LONGEST_PART = 4_000;
const LAST_ENDPOINT =
  /(?:last\s{1,3}endpoint\s{1,3}attempted\s{1,3}was\s{1,3}|LastAttemptedIP=)(?:((?:\d{1,3}\.){3}\d{1,3})|\[([\da-f:.]{2,45})\]):(\d{1,5})/i;

/** The parts by name. A part ends where "};{" or "}]" follows, because an error text itself may hold braces and ";". */
function readLastErrorParts(text: string): LastErrorParts {
  const parts = new Map<string, string>();
  const starts = [...text.matchAll(PART)];
  starts.forEach((match, at) => {
    const name = (match[1] ?? "").toUpperCase();
    const from = match.index + match[0].length;
    const until = Math.min(starts[at + 1]?.index ?? text.length, from + LONGEST_PART);
    const body = text.slice(from, until);
    const end = body.search(/[}>)\]](?=\s{0,3};?\s{0,3}$|\s{0,3}\]|\s{0,3};\s{0,3}[{<[(])/);
    // A line cut by dots: what is left of a server's name or address is not one.
    if (end < 0 && name !== "LED" && name !== "MSG" && /\.{3}\s{0,9}$/.test(body)) return;
    const value = (end < 0 ? (body.split(/[}>]/, 1)[0] ?? "") : body.slice(0, end)).trim();
    if (!parts.has(name) || parts.get(name) === "") parts.set(name, value);
  });
  return present<LastErrorParts>({
    LED: parts.get("LED"),
    MSG: parts.get("MSG"),
    FQDN: parts.get("FQDN"),
    IP: parts.get("IP"),
    LRT: parts.get("LRT"),
  });
}

/** Reads the parts, the last endpoint tried and the Winsock code of a Last Error. */
export function readLastErrorDetails(text: string): LastErrorDetails {
  const parts = readLastErrorParts(text);
  const endpoint = LAST_ENDPOINT.exec(text);
  const address = endpoint?.[1] ?? endpoint?.[2];
  const winsock = /\bWinsock error code:?\s{0,3}(1[01]\d{3})\b/i.exec(text)?.[1];
  return {
    parts,
    ...present<Omit<LastErrorDetails, "parts">>({
      remoteIpAddress: parts.IP || address,
      remotePort: endpoint ? Number(endpoint[3]) : undefined,
      lastEndpoint: endpoint?.[0].replace(/^[\s\S]*[\s=]/, ""),
      winsock: winsock === undefined ? undefined : Number(winsock),
    }),
  };
}

/** What a Last Error names beside its reply, under the names that articles and commands use. */
export function readLastErrorValues(text: string): readonly ReadValue[] {
  const { parts, remoteIpAddress, lastEndpoint } = readLastErrorDetails(text);
  const values = [
    { name: "remoteHost", value: parts.FQDN },
    { name: "fqdn", value: parts.FQDN },
    { name: "remoteIpAddress", value: remoteIpAddress },
    { name: "lastEndpoint", value: lastEndpoint },
    { name: "lastRetryTime", value: parts.LRT },
  ];
  return values.flatMap(({ name, value }) =>
    value === undefined || value === "" ? [] : [{ name, value: value.replace(/\s+/g, " ") }],
  );
}
