import type { ReadEhlo } from "./reading";

/** Something that an answer to EHLO shows, in one sentence. */
export type EhloFinding = { readonly keyword: string; readonly means: string };

const MASKED: EhloFinding = {
  keyword: "XXXX",
  means:
    "A firewall between the two servers inspects SMTP and overwrites the greeting or the keywords it does not know, so STARTTLS and Exchange's own commands never get through.",
};
const NO_STARTTLS: EhloFinding = {
  keyword: "STARTTLS",
  means:
    "The server that answered does not offer STARTTLS: it has no usable certificate for its name, or its connector does not allow TLS. A sender that requires TLS gives up here.",
};
const TLS_REQUIRED: EhloFinding = {
  keyword: "STARTTLS",
  means: "The remote server does not offer STARTTLS, but the Send connector requires TLS.",
};
const NO_SERVER_AUTHENTICATION: EhloFinding = {
  keyword: "X-EXPS, X-ANONYMOUSTLS",
  means:
    "Neither X-EXPS nor X-ANONYMOUSTLS is offered: the connector that answered does not allow Exchange Server authentication.",
};

/**
 * What the offered keywords show, and what their absence shows on a server that is an Exchange server (one of its keywords
 * or its greeting says so); `conversation` is the text around the answer.
 */
export function readEhloFindings(ehlo: ReadEhlo, conversation: string): readonly EhloFinding[] {
  if (ehlo.masked) return [MASKED];
  if (!ehlo.starttls && /STARTTLS is required/i.test(conversation)) return [TLS_REQUIRED];
  const isExchange = /Microsoft ESMTP MAIL Service|\bXRDST\b|X-EXPS|X-ANONYMOUSTLS/i.test(conversation);
  if (!isExchange) return [];
  return [
    ...(ehlo.starttls || ehlo.xAnonymousTls ? [] : [NO_STARTTLS]),
    ...(ehlo.xAnonymousTls || ehlo.xExps.length > 0 ? [] : [NO_SERVER_AUTHENTICATION]),
  ];
}
