import type { MappedText } from "../mapped-text";
import { readDelayLocale } from "./delay-notice";
import { readLastErrorDetails } from "./last-error-parts";
import { readReportLocale } from "./ndr-headings";
import { readReportedRecipients, type ReportedRecipient } from "./ndr-recipients";
import { present, type Reading, type ReadValue } from "./reading";

/** What a non-delivery report or delay notice says to administrators. */
export type NonDeliveryReport = {
  readonly generatingServer?: string;
  readonly receivingServer?: string;
  readonly recipients: readonly ReportedRecipient[];
  readonly originalHeaders: { readonly subject?: string; readonly messageId?: string };
  readonly winsock?: number;
  /** The message waits and will be tried again: nothing has failed yet. */
  readonly isDelay: boolean;
};

// "Generating server: X" and its translations: a label that says server, and a host name.
const GENERATING_SERVER =
  /(?:Generating server|Generierender Server|Формирующий сервер|Serveur de génération|Server di generazione|Genererande server|Servidor (?:de )?generación|Servidor de geração|Serwer generujący|生成服务器|生成サーバー)\s{0,3}[:：][ \t]{0,8}([\w.-]{1,200})/i;
const RECEIVING_SERVER = /Receiving server\s{0,3}:[ \t]{0,8}([\w.-]{1,200})/i;

/** Reads the text of a non-delivery report or delay notice, in any language whose headings we know. */
export function readNdrText(cleaned: MappedText): Reading | undefined {
  const { text } = cleaned;
  const delayLocale = readDelayLocale(text);
  const locale = readReportLocale(text) ?? noticeLocale(text, delayLocale);
  if (locale === undefined) return undefined;
  const generatingServer = GENERATING_SERVER.exec(text)?.[1];
  const receivingServer = RECEIVING_SERVER.exec(text)?.[1];
  const values: ReadValue[] = [];
  if (generatingServer !== undefined) values.push({ name: "server", value: generatingServer });
  if (receivingServer !== undefined && receivingServer !== generatingServer)
    values.push({ name: "remoteHost", value: receivingServer });
  const report: NonDeliveryReport = {
    ...present<Omit<NonDeliveryReport, "recipients" | "originalHeaders" | "isDelay">>({
      generatingServer,
      receivingServer,
      winsock: readLastErrorDetails(text).winsock,
    }),
    isDelay: delayLocale !== undefined,
    recipients: readReportedRecipients(text),
    originalHeaders: present<NonDeliveryReport["originalHeaders"]>({
      subject: /^Subject:[ \t]{0,8}(\S[^\n]{0,400})$/im.exec(text)?.[1],
      messageId: /^Message-ID:[ \t]{0,8}(<[^\s>]{1,300}>)/im.exec(text)?.[1],
    }),
  };
  const versionHint = versionOf(text);
  return {
    format: "ndr-text",
    locale,
    ...(versionHint === undefined ? {} : { versionHint }),
    text: cleaned,
    events: [],
    values,
    report,
  };
}

/** A delay notice is known by its sentence and its recipients; a report about delays in general has none. */
function noticeLocale(text: string, delayLocale: string | undefined): string | undefined {
  return /[^\s<>@"'(),;:]{1,64}@[^\s<>@"'(),;:]{1,255}/.test(text) ? delayLocale : undefined;
}

/** Each version has its own way to quote the reply of a server. */
function versionOf(text: string): string | undefined {
  if (RECEIVING_SERVER.test(text) || /prod\.outlook\.com/i.test(text.slice(0, 20_000))) return "EXO";
  if (/Remote Server (?:at [^\n]{1,300} )?returned '/i.test(text)) return "2013+";
  if (/Exchange Server 2007|or distribution lists:/i.test(text)) return "2007";
  return /^#[45][\d.]{2,12}[ -]|#SMTP#| ##/m.test(text) ? "2010" : undefined;
}
