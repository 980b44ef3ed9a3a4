import type { MappedText } from "../mapped-text";
import { readEhlo } from "./ehlo";
import type { Reading, ReadValue } from "./reading";

/** Headings of non-delivery reports by language; the server texts below them stay English. */
const NDR_HEADINGS: readonly (readonly [locale: string, pattern: RegExp])[] = [
  [
    "en",
    /Diagnostic information for administrators|Generating server:|Delivery (?:has failed|is delayed) to these recipients|did not reach some or all of the intended recipients/i,
  ],
  [
    "de",
    /Diagnoseinformationen für Administratoren|Generierender Server|Fehler bei der Nachrichtenzustellung|Die Zustellung an folgende Empfänger|hat keine oder nicht alle Empfänger erreicht/i,
  ],
  ["ru", /Диагностические сведения для администраторов|Формирующий сервер|Не удалось выполнить доставку/i],
  ["fr", /Informations de diagnostic pour les administrateurs|Serveur de génération/i],
  ["it", /Informazioni di diagnostica per gli amministratori|Server di generazione/i],
  ["es", /Información de diagnóstico para administradores|Error del servidor/i],
  ["pl", /Informacje diagnostyczne dla administratorów|Oryginalne nagłówki wiadomości/i],
  ["sv", /Genererande server/i],
  [
    "en",
    /Remote Server (?:at \S{1,200} (?:\(\S{1,60}\) )?)?returned '|#SMTP#|Server at \S{1,200} (?:\(\S{1,60}\) )?returned '|^#[45]\d\d[ -]|#[45]\.\d{1,3}\.\d{1,3}\b/im,
  ],
];

// "Generating server: X" and its translations: a label that says server, and a host name.
const GENERATING_SERVER =
  /(?:Generating server|Generierender Server|Формирующий сервер|Serveur de génération|Server di generazione|Genererande server)\s{0,3}:[ \t]{0,8}([\w.-]{1,200})/i;
const RECEIVING_SERVER = /Receiving server\s{0,3}:[ \t]{0,8}([\w.-]{1,200})/i;

/** Reads the text of a non-delivery report or delay notice, in any language whose headings we know. */
export function readNdrText(cleaned: MappedText): Reading | undefined {
  const locale = NDR_HEADINGS.find(([, pattern]) => pattern.test(cleaned.text))?.[0];
  if (locale === undefined) return undefined;
  const generating = GENERATING_SERVER.exec(cleaned.text)?.[1];
  const receiving = RECEIVING_SERVER.exec(cleaned.text)?.[1];
  const values: ReadValue[] = [];
  if (generating !== undefined) values.push({ name: "server", value: generating });
  if (receiving !== undefined && receiving !== generating)
    values.push({ name: "remoteHost", value: receiving });
  return { format: "ndr-text", locale, text: cleaned, events: [], values };
}

const DSN_FIELD =
  /^[ \t]{0,4}(Reporting-MTA|Final-Recipient|Original-Recipient|Action|Status|Diagnostic-Code|Remote-MTA):/gim;
const LEAST_DSN_FIELDS = 3;

/** Reads a delivery status notification (RFC 3464), whole or only its fields. */
export function readDsn(cleaned: MappedText): Reading | undefined {
  const seen = new Set([...cleaned.text.matchAll(DSN_FIELD)].map((match) => match[1]?.toLowerCase()));
  if (seen.size < LEAST_DSN_FIELDS) return undefined;
  const host = (field: string): string | undefined =>
    new RegExp(`^[ \\t]{0,4}${field}:[ \\t]{0,4}dns;[ \\t]{0,4}([\\w.-]{1,200})`, "im").exec(
      cleaned.text,
    )?.[1];
  const values = [
    { name: "server", value: host("Reporting-MTA") },
    { name: "remoteHost", value: host("Remote-MTA") },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  return { format: "dsn-mime", text: cleaned, events: [], values };
}

const SMTP_VERB =
  /^[^\n\w]{0,10}(?:C:|>>?|SMTP>)?\s{0,4}(?:EHLO|HELO|MAIL FROM|RCPT TO|STARTTLS|AUTH (?:LOGIN|PLAIN|NTLM)|X-ANONYMOUSTLS|X-EXPS|DATA|QUIT)\b/im;
const SMTP_ANSWER = /^[^\n\w]{0,10}(?:S:|<<?|SMTP<)?\s{0,4}[2345]\d\d[ -]\S/m;

/** Reads an SMTP conversation, such as one typed into telnet. */
export function readSmtpTranscript(cleaned: MappedText): Reading | undefined {
  const { text } = cleaned;
  const ehlo = readEhlo(text);
  if (!ehlo && !(SMTP_VERB.test(text) && SMTP_ANSWER.test(text))) return undefined;
  const host =
    /^[^\n\w]{0,10}(?:S:|<<?)?\s{0,4}(?:220|250)[- ]([A-Za-z0-9][\w.-]{0,200}\.[A-Za-z]{2,24})\b/m.exec(
      text,
    )?.[1];
  return {
    format: "smtp-transcript",
    text: cleaned,
    events: [],
    values: host === undefined ? [] : [{ name: "remoteHost", value: host }],
    ...(ehlo ? { ehlo } : {}),
  };
}
