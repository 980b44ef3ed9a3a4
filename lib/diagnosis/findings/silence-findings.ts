import type { DeclaredFinding } from "./read-finding";

/** Where a conversation fell silent: what stood last, and what usually keeps the other side from answering there. */
export const SILENCE_FINDINGS = {
  greeting: {
    id: "silence-before-greeting",
    title: "Connected, but no greeting (220) comes",
    means:
      "The port is open, and no server speaks. Often a firewall or scanner answers in its place, the Transport service hangs, or back pressure holds the greeting back.",
    leadsTo: ["/codes/421-4.4.1", "/problems/firewall-smtp-inspection"],
    wizard: "/troubleshoot/no-answer-421-4-4-1",
    strength: 0.55,
  },
  ehlo: {
    id: "silence-after-ehlo",
    title: "Nothing comes back after EHLO",
    means:
      "The greeting came and the first command is not answered. A firewall that inspects SMTP swallows EHLO, or its answer is lost on the way.",
    leadsTo: ["/problems/firewall-smtp-inspection", "/codes/421-4.4.2"],
    wizard: "/troubleshoot/connection-drops-421-4-4-2",
    strength: 0.5,
  },
  tls: {
    id: "silence-in-tls",
    title: "The conversation ends where TLS should begin",
    means:
      "STARTTLS was said, and nothing readable follows: the two sides share no TLS version or cipher, a certificate was refused, or a device on the way breaks the handshake.",
    leadsTo: ["/problems/tls12-mismatch-drops-connection", "/codes/454-4.7.0-tls-not-available"],
    wizard: "/troubleshoot/connection-drops-421-4-4-2",
    strength: 0.6,
  },
  login: {
    id: "silence-in-login",
    title: "The conversation ends in the middle of the login",
    means:
      "AUTH was begun and never finished. The client gave up, or the server waited for a domain controller.",
    leadsTo: ["/codes/535-5.7.3", "/codes/421-4.4.2"],
    wizard: "/troubleshoot/clients-cannot-submit",
    strength: 0.45,
  },
  envelope: {
    id: "silence-in-envelope",
    title: "Sender or recipient is not answered",
    means:
      "The server is still looking the address up, delays its refusal on purpose (tarpit), or the connection was cut. Wait half a minute before you call it dead.",
    leadsTo: ["/codes/421-4.4.2", "/problems/mail-is-slow"],
    wizard: "/troubleshoot/connection-drops-421-4-4-2",
    strength: 0.45,
  },
  content: {
    id: "silence-in-content",
    title: "The conversation ends while the message itself is sent",
    means:
      "Commands went through and the message did not. A device drops large packets (MTU), a scanner inspects the content and gives up, or an agent holds the end of the message.",
    leadsTo: ["/codes/421-4.4.2", "/problems/firewall-smtp-inspection"],
    wizard: "/troubleshoot/connection-drops-421-4-4-2",
    strength: 0.55,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const STAGES: readonly (readonly [RegExp, keyof typeof SILENCE_FINDINGS])[] = [
  [/^(?:EHLO|HELO)\b/i, "ehlo"],
  [/^(?:STARTTLS|X-ANONYMOUSTLS)\b/i, "tls"],
  [/^(?:AUTH|X-EXPS)\b/i, "login"],
  [/^(?:MAIL FROM|RCPT TO)\b/i, "envelope"],
  [/^(?:DATA|BDAT)\b/i, "content"],
];

/**
 * What it means that nothing follows `line`: a command without an answer, or an answer that asks the client for more (220
 * after STARTTLS, 334, 354). Undefined for a line after which a conversation may end.
 */
export function silenceAfter(line: string, commandBefore: string): DeclaredFinding | undefined {
  const stage = STAGES.find(([pattern]) => pattern.test(line))?.[1];
  if (stage !== undefined) return SILENCE_FINDINGS[stage];
  if (/^220\b/.test(line) && /^(?:STARTTLS|X-ANONYMOUSTLS)\b/i.test(commandBefore))
    return SILENCE_FINDINGS.tls;
  if (/^334\b/.test(line)) return SILENCE_FINDINGS.login;
  if (/^354\b/.test(line)) return SILENCE_FINDINGS.content;
  return undefined;
}
