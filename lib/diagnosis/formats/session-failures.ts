import type { StatusCode } from "@/lib/mail-flow/status-code";
import { readDeliveryStatus } from "./delivery-status";
import type { SmtpSession } from "./smtp-protocol-log";

/** A command of a session that was refused, and with which reply. */
export type SmtpFailure = StatusCode & {
  /** "RCPT TO", "AUTH NTLM"; empty when the refusal came before any command. */
  readonly verb: string;
  /** The recipient of a refused RCPT TO. */
  readonly recipient?: string;
  readonly text: string;
  readonly time: string;
};

const REFUSAL = /^[45]\d\d(?:[ -]|$)/;

/** The refusals of a session in order, each with the command before it, whichever side of the session wrote the log. */
export function readSessionFailures({ lines }: SmtpSession): readonly SmtpFailure[] {
  const failures: SmtpFailure[] = [];
  let command = "";
  for (const { event, data, time } of lines) {
    if (event !== ">" && event !== "<") continue;
    if (/^[2-5]\d\d(?:[ -]|$)/.test(data)) {
      if (!REFUSAL.test(data)) continue;
      const { codes, text } = readDeliveryStatus(data);
      const recipient = /^RCPT TO:\s{0,3}<?([^\s<>]{1,320})/i.exec(command)?.[1];
      failures.push({
        verb: verbOf(command),
        ...(codes[0] ?? { replyCode: data.slice(0, 3) }),
        text,
        time,
        ...(recipient === undefined ? {} : { recipient }),
      });
    } else command = data;
  }
  return failures;
}

function verbOf(command: string): string {
  const verb = /^(?:MAIL FROM|RCPT TO|(?:AUTH|X-EXPS) [A-Z0-9-]{1,30}|[A-Z-]{2,20})/i.exec(command)?.[0];
  return (verb ?? "").toUpperCase();
}

/** The name that the sending side gave in its EHLO or HELO; undefined when it said none. */
export function heloName({ lines }: SmtpSession): string | undefined {
  for (const { data } of lines) {
    const name = /^(?:EHLO|HELO) (\S{1,255})/i.exec(data)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
