import type { Span } from "./mapped-text";

/** A reply code, an enhanced status code or both, where they stand in a text. */
export type CodeMention = Span & { readonly replyCode?: string; readonly enhancedStatusCode?: string };

// "454 4.7.0", "451-4.4.0", "#554-5.2.2", "550 #5.1.1", the typed slip "421.4.4.2". The look-arounds keep IP addresses
// and build numbers (15.2.1258.12) from reading as status codes; "version 5.0.1" is none either, nor is
// "mailer/5.0.1" or "(smtp_client 5.0.1)".
const BOTH = /(?<![\w.])([45]\d\d)(?:[ -]\s{0,3}#?|\s{1,3}#?|\.)([45]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/g;
const ENHANCED =
  /(?<![\w./]|version[ :=]{0,2})(?<!\((?!(?:code|status|dsn|error|smtp|reply) )[a-z][\w-]{1,40} (?=[\d.]+\)))([45]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/gi;
// Three digits alone could be anything; after a quote, "#", "smtp;" or at the start of a line they are a reply code.
const REPLY =
  /(?<!\d)([45]\d\d)(?=[ -](?!\d\d\b)\S?[^\n])(?<=["'#;=]\d{3}|^[^\n\w]{0,6}(?:S:|SMTP<)?[ \t]{0,4}\d{3})/gm;
// "SMTP Error (451): …", "SMTP error code: 550", but not a port.
const NAMED =
  /\bSMTP(?: server)?(?: (?:error|code|reply|response|status)(?: code)?)?[ :(=]{1,4}(?!465|587)([45]\d\d)(?=[):;, ])/gi;

/** Every reply code and enhanced status code of a failure (4xx, 5xx) in the order in which they stand. */
export function readCodeMentions(text: string): readonly CodeMention[] {
  const both = [...text.matchAll(BOTH)].map((match): CodeMention => ({
    start: match.index,
    end: match.index + match[0].length,
    replyCode: match[1] ?? "",
    enhancedStatusCode: match[2] ?? "",
  }));
  const taken = new Set(both.flatMap(({ start, end }) => [start, end]));
  const enhanced = [...text.matchAll(ENHANCED)].flatMap((match): CodeMention[] => {
    const end = match.index + match[0].length;
    return taken.has(end) ? [] : [{ start: match.index, end, enhancedStatusCode: match[1] ?? "" }];
  });
  const replies = [...text.matchAll(REPLY), ...text.matchAll(NAMED)].flatMap((match): CodeMention[] => {
    const replyCode = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - replyCode.length;
    if (taken.has(start)) return [];
    taken.add(start);
    return [{ start, end, replyCode }];
  });
  return [...both, ...enhanced, ...replies].sort((one, other) => one.start - other.start);
}
