import type { ReadFinding } from "./read-finding";
import { SILENCE_FINDINGS, silenceAfter } from "./silence-findings";

const CLIENT_MARK = "(?:C:|>{1,3}|[-~=]>|SMTP>|CLIENT -> SERVER:|send: b?')?";
const COMMAND = new RegExp(
  `^[^\\n\\w>]{0,10}${CLIENT_MARK}\\s{0,4}((?:EHLO|HELO|MAIL FROM|RCPT TO|STARTTLS|AUTH|X-ANONYMOUSTLS|X-EXPS|DATA|BDAT|QUIT|RSET|NOOP)\\b[^\\n]{0,400})$`,
  "i",
);
const ANSWER = /^[^\n\w<]{0,10}(?:S:|<[-~]?|<<<?|SMTP<|SERVER ->|reply: b?')?\s{0,4}([2345]\d\d)([- ]|$)/i;
const CLOSED =
  /Connection (?:to host lost|closed by foreign host|reset by peer|closed by remote host)|lost connection|server closed connection|read:errno=\d/i;
const CONNECTED = /^(?:Connected to |Escape character is|CONNECTED\(\d)/im;

/**
 * What it shows that a transcript stops: a command without an answer, or a connection that closed there. A copy may have
 * been cut by hand at the same place, so without a word about the closing it is weaker.
 */
export function readTranscriptFindings(transcript: string): readonly ReadFinding[] {
  let last: { readonly line: string; readonly said: string; readonly isCommand: boolean } | undefined;
  let command = "";
  let answers = 0;
  let refusals = 0;
  let isMore = false;
  let isInContent = false;
  for (const line of transcript.split("\n")) {
    const answer = ANSWER.exec(line);
    if (answer) {
      answers += 1;
      if (/^[45]/.test(answer[1] ?? "")) refusals += 1;
      isMore = answer[2] === "-";
      last = { line, said: line.slice(line.indexOf(answer[1] ?? "")), isCommand: false };
      isInContent = answer[1] === "354";
      continue;
    }
    const said = isInContent ? undefined : COMMAND.exec(line)?.[1];
    if (said === undefined) continue;
    if (last?.isCommand !== true || !/^QUIT/i.test(said)) last = { line, said, isCommand: true };
    command = said;
  }
  const closed = CLOSED.exec(transcript)?.[0];
  if (!last)
    return CONNECTED.test(transcript) && answers === 0
      ? [{ ...SILENCE_FINDINGS.greeting, quote: CONNECTED.exec(transcript)?.[0].trim() ?? "" }]
      : [];
  const silence = isMore && !last.isCommand ? SILENCE_FINDINGS.ehlo : silenceAfter(last.said, command);
  // A refusal says more than the silence behind it.
  if (refusals > 0 && closed === undefined) return [];
  if (!silence || (isEndedByTls(silence.id, transcript) && closed === undefined)) return [];
  return [
    {
      ...silence,
      ...(closed === undefined ? {} : { strength: Math.min(0.9, silence.strength + 0.15) }),
      quote: (closed ?? last.line).trim(),
    },
  ];
}

/** What follows inside TLS is not SMTP's to show: certificates and ciphers prove that it began. */
function isEndedByTls(id: string, transcript: string): boolean {
  return (
    id === SILENCE_FINDINGS.tls.id &&
    /BEGIN CERTIFICATE|Verify return code|SSL handshake has read/i.test(transcript)
  );
}
