import { readEhloFindings } from "../findings/ehlo-findings";
import { readTranscriptFindings } from "../findings/transcript-findings";
import type { MappedText } from "../mapped-text";
import { readEhlo } from "./ehlo";
import { present, type Reading } from "./reading";

/** The two sides of an SMTP conversation. */
export type SmtpTranscript = {
  /** The name in the server's greeting. */
  readonly host?: string;
  /** The client as the server saw it. */
  readonly clientIp?: string;
};

const SMTP_VERB =
  /^[^\n\w]{0,10}(?:C:|>>?|SMTP>)?\s{0,4}(?:EHLO|HELO|MAIL FROM|RCPT TO|STARTTLS|AUTH (?:LOGIN|PLAIN|NTLM)|X-ANONYMOUSTLS|X-EXPS|DATA|QUIT)\b/im;
/** What telnet and `openssl s_client` print when a connection stands. */
const CONNECTED = /^(?:Escape character is |CONNECTED\(\d)/m;
const SMTP_ANSWER = /^[^\n\w]{0,10}(?:S:|<<?|SMTP<)?\s{0,4}[2345]\d\d[ -]\S/m;

/** Reads an SMTP conversation, such as one typed into telnet. */
export function readSmtpTranscript(cleaned: MappedText): Reading | undefined {
  const { text } = cleaned;
  const ehlo = readEhlo(text);
  if (!ehlo && !(SMTP_VERB.test(text) && SMTP_ANSWER.test(text)) && !CONNECTED.test(text)) return undefined;
  const host =
    /^[^\n\w]{0,10}(?:S:|<<?)?\s{0,4}(?:220|250)[- ]([A-Za-z0-9][\w.-]{0,200}\.[A-Za-z]{2,24})\b/m.exec(
      text,
    )?.[1];
  const clientIp = /^[^\n\w]{0,10}(?:S:|<<?)?\s{0,4}250[- ][^\n[]{1,255}\[([0-9a-f.:]{3,45})\]/im.exec(
    text,
  )?.[1];
  const transcript = present<SmtpTranscript>({ host, clientIp });
  return {
    format: "smtp-transcript",
    transcript,
    text: cleaned,
    events: [],
    values: host === undefined ? [] : [{ name: "remoteHost", value: host }],
    findings: [...readEhloFindings(text), ...readTranscriptFindings(text)],
    ...(ehlo ? { ehlo } : {}),
  };
}
