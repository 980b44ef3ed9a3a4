import type { StatusCode } from "@/lib/mail-flow/status-code";
import { readDeliveryStatus } from "./delivery-status";

/** One try to deliver, as reports of Exchange Online list them. */
export type DeliveryAttempt = StatusCode & {
  readonly server?: string;
  readonly ip?: string;
  /** "192.0.2.25:25" */
  readonly lastAttemptedIp?: string;
  readonly text: string;
};

/** One recipient of a report, with what its server said. */
export type ReportedRecipient = {
  readonly address?: string;
  /** The server that refused. */
  readonly remoteServer?: string;
  /** The codes in the order in which they stand: the outermost reply first. */
  readonly codes: readonly StatusCode[];
  readonly token?: string;
  readonly text: string;
  /** Latest first, as written. */
  readonly attempts: readonly DeliveryAttempt[];
};

// The address alone on its line; mail programs add "<mailto:…>" to the list for the user, which has no codes below it.
const ADDRESS_LINE =
  /^[ \t]{0,8}(?:[^\n<>@"]{0,60}<)?([^\s<>@"'(),;:]{1,64}@[^\s<>@"'(),;:]{1,255})(?:<mailto:[^>\n]{1,320}>|>)?[ \t]{0,4}$/;
const ATTEMPT = /Server at (\S{1,255})(?: \(([^\s()]{1,60})\))? returned '([^\n]{1,2000}?)'?[ \t]{0,4}$/;
const REMOTE_HOST = /^[ \t]{0,4}([\w.-]{1,255}) #<[^\n]{0,400}smtp;/i;
const RETURNED = /Remote Server returned '/i;
const CODE = /[245]\.\d{1,3}\.\d{1,3}|^#?[45]\d\d[ -]/;
const MOST_RECIPIENTS = 200;
const MOST_LINES_OF_ONE = 12;

/** Reads the recipients of a report: an address alone on its line, with a line that holds a code below it. */
export function readReportedRecipients(text: string): readonly ReportedRecipient[] {
  const lines = text.split("\n");
  const recipients: ReportedRecipient[] = [];
  for (let at = 0; at < lines.length && recipients.length < MOST_RECIPIENTS; at += 1) {
    const address = ADDRESS_LINE.exec((lines[at] ?? "").slice(0, 500))?.[1];
    if (address === undefined) continue;
    const below = linesOfRecipient(lines, at + 1);
    if (!below.some((line) => CODE.test(line))) continue;
    recipients.push(readRecipient(address, below));
    at += below.length;
  }
  return recipients;
}

/** The lines up to a blank line, a heading or the next address. */
function linesOfRecipient(lines: readonly string[], from: number): readonly string[] {
  const below: string[] = [];
  for (const line of lines.slice(from, from + MOST_LINES_OF_ONE)) {
    if (line.trim() === "" || ADDRESS_LINE.test(line.slice(0, 500)) || /^[\p{L} ]{3,60}:[ \t]*$/u.test(line))
      break;
    below.push(line.slice(0, 4_000));
  }
  return below;
}

function readRecipient(address: string, below: readonly string[]): ReportedRecipient {
  const attempts = below.flatMap((line): DeliveryAttempt[] => {
    const match = ATTEMPT.exec(line);
    if (!match) return [];
    const { codes, text } = readDeliveryStatus(match[3] ?? "");
    const lastAttemptedIp = /LastAttemptedIP=([^\s\]]{1,60})/i.exec(line)?.[1];
    return [
      {
        ...(codes[0] ?? {}),
        server: match[1] ?? "",
        ...(match[2] === undefined ? {} : { ip: match[2] }),
        ...(lastAttemptedIp === undefined ? {} : { lastAttemptedIp }),
        text,
      },
    ];
  });
  const said = below.join(" ");
  const returned = RETURNED.exec(said);
  const status = readDeliveryStatus(returned ? said.slice(returned.index + returned[0].length) : said);
  const remoteServer = REMOTE_HOST.exec(below[0] ?? "")?.[1];
  return {
    address,
    ...(remoteServer === undefined ? {} : { remoteServer }),
    codes: status.codes,
    ...(status.token === undefined ? {} : { token: status.token }),
    text: status.text,
    attempts,
  };
}
