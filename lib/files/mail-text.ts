/** The parts of a mail that a diagnosis can read. */
export type MailParts = {
  /** Its header as it was sent, one field a line. */
  readonly headers: string;
  readonly body: string;
  /** The machine-readable part of a report (RFC 3464). */
  readonly deliveryStatus: string;
  /** The header of the message that a report is about. */
  readonly originalHeaders: string;
  /** Mails attached to it, e.g. a bounce that a user forwarded. */
  readonly attached: readonly MailParts[];
};

const LONGEST = 200_000;

/**
 * One text of a mail, as if its reader had pasted what matters: of a report its words, its status and the original
 * message's header; of any other mail header and body. A report inside a mail comes before the mail around it.
 */
export function mailText(mail: MailParts): string {
  const report = findReport(mail);
  const { headers, body, deliveryStatus, originalHeaders } = report ?? mail;
  const parts = report
    ? [body, deliveryStatus, originalHeaders === "" ? "" : `Original message headers:\n${originalHeaders}`]
    : [headers, body];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n")
    .slice(0, LONGEST);
}

function findReport(mail: MailParts): MailParts | undefined {
  if (mail.deliveryStatus !== "") return mail;
  for (const inner of mail.attached) {
    const report = findReport(inner);
    if (report) return report;
  }
  return undefined;
}

/** The words of HTML, for mails that have no other text. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gi, "")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n");
}
