import { valuesOf, type HeaderBlock } from "./header-fields";

/** Something that a header says about the message, and what that means. */
export type HeaderFact = {
  readonly name: string;
  readonly value: string;
  /** Absent where the value speaks for itself. */
  readonly means?: string;
  readonly isBad?: true;
};

/** Source: https://learn.microsoft.com/defender-office-365/anti-spam-spam-confidence-level-scl-about */
function sclMeaning(scl: number): string {
  if (scl < 0) return "Spam filtering was skipped: an inside or otherwise trusted sender.";
  if (scl >= 9) return "High confidence spam.";
  if (scl >= 5) return "Judged as spam: it goes to Junk Email or quarantine.";
  return "Not judged as spam.";
}

/** Source: https://learn.microsoft.com/defender-office-365/message-headers-eop-mdo */
const COMPAUTH_REASONS: readonly (readonly [RegExp, string])[] = [
  [/^000/, "DMARC failed, and the domain asks for reject or quarantine."],
  [/^001/, "Implicit authentication failed: no records, or SPF, DKIM and DMARC that say too little."],
  [/^002/, "Sender and domain are on the organization's list of those that may not spoof."],
  [/^010/, "DMARC failed with reject or quarantine for a domain of the organization."],
  [/^1|^7/, "Passed."],
  [/^2/, "Passed softly."],
  [/^3/, "Not checked."],
  [/^[49]/, "Skipped."],
  [/^6/, "Implicit authentication failed, and the sender's domain is one of the organization's."],
];

const RESULT_MEANING: Readonly<Record<string, string>> = {
  softfail: "failed softly",
  temperror: "could not be checked just then, often DNS",
  permerror: "the record is broken",
  none: "the domain publishes none, or the message is not signed",
};

const SUBJECT_NAMES = ["From", "To", "Subject", "Date", "Message-ID", "Return-Path"] as const;

/** What the header says about the message besides its way. */
export function readHeaderFacts(block: HeaderBlock): readonly HeaderFact[] {
  const first = (name: string): string | undefined => valuesOf(block, name)[0];
  const ownFacts = SUBJECT_NAMES.flatMap((name): HeaderFact[] => {
    const value = first(name);
    return value === undefined || value === "" ? [] : [{ name, value: value.slice(0, 300) }];
  });
  return [...ownFacts, ...sclFacts(first), ...authenticationFacts(block), ...exchangeFacts(first)];
}

function sclFacts(first: (name: string) => string | undefined): readonly HeaderFact[] {
  const report = first("X-Forefront-Antispam-Report") ?? "";
  const scl =
    first("X-MS-Exchange-Organization-SCL") ??
    /\bSCL:(-?\d{1,2})/.exec(report)?.[1] ??
    first("X-Microsoft-SCL");
  const number = scl === undefined ? NaN : Number.parseInt(scl, 10);
  const category = /\bCAT:([A-Z]{2,10})/.exec(report)?.[1];
  return [
    ...(Number.isNaN(number)
      ? []
      : [
          {
            name: "SCL",
            value: String(number),
            means: sclMeaning(number),
            ...(number >= 5 ? { isBad: true as const } : {}),
          },
        ]),
    ...(category === undefined || category === "NONE"
      ? []
      : [
          {
            name: "Category",
            value: category,
            means: "What the filter of Microsoft 365 took it for.",
            isBad: true as const,
          },
        ]),
  ];
}

/** The results of the last server that checked: the topmost field. */
function authenticationFacts(block: HeaderBlock): readonly HeaderFact[] {
  const results = valuesOf(block, "Authentication-Results").join("; ");
  const received = valuesOf(block, "Received-SPF")[0] ?? "";
  const facts = (["spf", "dkim", "dmarc", "compauth"] as const).flatMap((method): HeaderFact[] => {
    const found = new RegExp(`\\b${method}\\s{0,2}=\\s{0,2}([a-z]{2,12})`, "i").exec(results)?.[1];
    const result = (
      found ?? (method === "spf" ? /^\s*([a-z]{4,10})\b/i.exec(received)?.[1] : undefined)
    )?.toLowerCase();
    if (result === undefined) return [];
    const reason = method === "compauth" ? /\breason=(\d{3})/i.exec(results)?.[1] : undefined;
    const means = COMPAUTH_REASONS.find(([pattern]) => reason !== undefined && pattern.test(reason))?.[1];
    const plain = Object.hasOwn(RESULT_MEANING, result) ? RESULT_MEANING[result] : undefined;
    const isBad = /^(?:fail|softfail|permerror|temperror)$/.test(result);
    return [
      {
        name: method === "compauth" ? "compauth" : method.toUpperCase(),
        value: reason === undefined ? result : `${result} reason=${reason}`,
        ...((means ?? plain) === undefined ? {} : { means: means ?? plain ?? "" }),
        ...(isBad ? { isBad: true } : {}),
      },
    ];
  });
  return facts;
}

function exchangeFacts(first: (name: string) => string | undefined): readonly HeaderFact[] {
  const as = first("X-MS-Exchange-Organization-AuthAs");
  const latency = first("X-MS-Exchange-Transport-EndToEndLatency");
  const perServer =
    first("X-MS-Exchange-Organization-MessageLatency") ??
    first("X-MS-Exchange-Organization-MessageLatencyInProgress");
  return [
    ...(as === undefined
      ? []
      : [
          {
            name: "AuthAs",
            value: as,
            means: /^anonymous$/i.test(as)
              ? "For Exchange the sender is from outside: groups that accept inside senders only refuse it."
              : /^internal$/i.test(as)
                ? "For Exchange the sender is one of its own."
                : "How the sender was authenticated.",
          },
        ]),
    ...(latency === undefined
      ? []
      : [
          {
            name: "End-to-end latency",
            value: latency,
            means: "From the first Exchange server to the mailbox, as Exchange measured it.",
          },
        ]),
    ...(perServer === undefined
      ? []
      : [
          {
            name: "Latency by server",
            value: perServer.slice(0, 600),
            means: "Seconds in each component of each server.",
          },
        ]),
  ];
}
