import type { MappedText } from "../mapped-text";
import { readDeliveryStatus } from "./delivery-status";
import { readMailTime } from "./local-time";
import type { ReportedRecipient } from "./ndr-recipients";
import { present, type Reading } from "./reading";

/** One recipient of a delivery status notification (RFC 3464). */
export type NotifiedRecipient = ReportedRecipient & {
  readonly originalRecipient?: string;
  /** "failed", "delayed" … */
  readonly action?: string;
  readonly status?: string;
  /** What kind of text the diagnostic code is: "smtp", "x-postfix" … */
  readonly diagnosticType?: string;
  readonly displayName?: string;
};

export type StatusNotification = {
  readonly reportingMta?: string;
  readonly receivedFromMta?: string;
  readonly arrivalUtc?: string;
  readonly recipients: readonly NotifiedRecipient[];
};

const FIELD =
  /^[ \t]{0,4}(Reporting-MTA|Received-From-MTA|Arrival-Date|Final-Recipient|Original-Recipient|Action|Status|Diagnostic-Code|Remote-MTA|X-Display-Name):[ \t]{0,8}([^\n]{0,2000}(?:\n[ \t]{1,20}(?![A-Z][\w-]{1,40}:)[^\n]{1,1000}){0,20})/gim;
const COUNTED = new Set([
  "reporting-mta",
  "final-recipient",
  "original-recipient",
  "action",
  "status",
  "diagnostic-code",
  "remote-mta",
]);
const LEAST_FIELDS = 3;

/** Reads a delivery status notification (RFC 3464), whole or only its fields. */
export function readDsn(cleaned: MappedText): Reading | undefined {
  if (!/^[ \t]{0,4}(?:Reporting-MTA|Final-Recipient|Diagnostic-Code|Status):/im.test(cleaned.text))
    return undefined;
  const fields = [...cleaned.text.matchAll(FIELD)].map((match) => ({
    name: (match[1] ?? "").toLowerCase(),
    value: (match[2] ?? "").replace(/\s{0,20}\n\s{0,20}/g, " ").trim(),
  }));
  const seen = new Set(fields.map(({ name }) => name).filter((name) => COUNTED.has(name)));
  if (seen.size < LEAST_FIELDS) return undefined;
  const groups: Map<string, string>[] = [new Map()];
  for (const { name, value } of fields) {
    if (groups.at(-1)?.has(name) === true) groups.push(new Map());
    groups.at(-1)?.set(name, value);
  }
  const first = (name: string): string | undefined => groups.find((group) => group.has(name))?.get(name);
  const notification: StatusNotification = {
    ...present<Omit<StatusNotification, "recipients">>({
      reportingMta: withoutType(first("reporting-mta")),
      receivedFromMta: withoutType(first("received-from-mta")),
      arrivalUtc: readMailTime(first("arrival-date") ?? ""),
    }),
    recipients: groups
      .filter((group) => group.has("final-recipient") || group.has("status"))
      .map(readRecipient),
  };
  const values = [
    { name: "server", value: notification.reportingMta },
    { name: "remoteHost", value: withoutType(first("remote-mta")) },
  ].flatMap(({ name, value }) =>
    value === undefined || !/^[\w.-]{1,200}$/.test(value) ? [] : [{ name, value }],
  );
  return { format: "dsn-mime", text: cleaned, events: [], values, notification };
}

function readRecipient(group: ReadonlyMap<string, string>): NotifiedRecipient {
  const code = group.get("diagnostic-code");
  const status = readDeliveryStatus(withoutType(code) ?? group.get("status") ?? "");
  return {
    ...present<Omit<NotifiedRecipient, "attempts" | "codes" | "text">>({
      address: withoutType(group.get("final-recipient")),
      originalRecipient: withoutType(group.get("original-recipient")),
      action: group.get("action"),
      status: group.get("status"),
      diagnosticType: code === undefined ? undefined : /^([\w-]{1,30});/.exec(code)?.[1],
      displayName: group.get("x-display-name"),
      remoteServer: withoutType(group.get("remote-mta")),
      token: status.token,
    }),
    codes: status.codes,
    text: status.text,
    attempts: [],
  };
}

/** "dns; EX01.contoso.com" and "rfc822;lee@contoso.com" without their type. */
function withoutType(value: string | undefined): string | undefined {
  return value?.replace(/^[\w-]{1,30};\s{0,8}/, "");
}
