/** An SMTP reply code such as "451" (RFC 5321, 4.2). */
export type ReplyCode = string;

/** An enhanced status code such as "4.7.0" (RFC 3463). */
export type EnhancedStatusCode = string;

/** A reply as it stands on the wire, with one or both of its numbers, e.g. "454 4.7.0". */
export type StatusCode = {
  readonly replyCode?: ReplyCode;
  readonly enhancedStatusCode?: EnhancedStatusCode;
};

const REPLY_CODE = /^[2-5][0-5]\d$/;
const ENHANCED_STATUS_CODE = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** Reads "454 4.7.0", "454-4.7.0", "4.7.0" or "454"; undefined when it is no code. */
export function parseStatusCode(text: string): StatusCode | undefined {
  const [, first, second] = /^(\S+?)(?:[ -](\S+))?$/.exec(text.trim()) ?? [];
  if (first === undefined) return undefined;
  if (second === undefined) {
    if (REPLY_CODE.test(first)) return { replyCode: first };
    return ENHANCED_STATUS_CODE.test(first) ? { enhancedStatusCode: first } : undefined;
  }
  return REPLY_CODE.test(first) && ENHANCED_STATUS_CODE.test(second)
    ? { replyCode: first, enhancedStatusCode: second }
    : undefined;
}

/** "454 4.7.0" from its parts. */
export function formatStatusCode({ replyCode, enhancedStatusCode }: StatusCode): string {
  return [replyCode, enhancedStatusCode].filter((part) => part !== undefined).join(" ");
}

/** The address form: "454 4.7.0" → "454-4.7.0". */
export function statusCodeSlug(code: string): string {
  return code.trim().toLowerCase().replace(/\s+/g, "-");
}

const CLASSES: Record<string, string> = {
  "2": "success",
  "4": "a temporary failure: the sending server keeps the message and tries again",
  "5": "a permanent failure: the sending server gives up and returns the message",
};

const SUBJECTS: Record<string, string> = {
  "0": "not named",
  "1": "the address",
  "2": "the mailbox",
  "3": "the mail system that received it",
  "4": "network and routing",
  "5": "the protocol between the servers",
  "6": "the content of the message",
  "7": "security or policy",
};

/** What the numbers of a well-formed code say by themselves (RFC 3463, section 3), in one or two sentences. */
export function describeStatusCode({ replyCode, enhancedStatusCode }: StatusCode): string {
  const digit = (enhancedStatusCode ?? replyCode ?? "").charAt(0);
  const meaning = CLASSES[digit] ?? "an intermediate answer";
  const subject = enhancedStatusCode && SUBJECTS[enhancedStatusCode.split(".")[1] ?? ""];
  return `It is ${meaning}.${subject ? ` The subject is ${subject}.` : ""}`;
}
