import { readEhloLists, type EhloList } from "../formats/ehlo-lists";
import type { DeclaredFinding, ReadFinding } from "./read-finding";

/** What an answer to EHLO can show by what is missing in it, or by what stands there instead. */
export const EHLO_FINDINGS = {
  masked: {
    id: "ehlo-masked",
    title: "A firewall overwrites SMTP: XXXX in the answer to EHLO, or stars in the greeting",
    means:
      "A firewall between the two servers inspects SMTP and overwrites the greeting or the keywords it does not know, so STARTTLS and Exchange's own commands never get through.",
    leadsTo: ["/problems/firewall-smtp-inspection"],
    wizard: "/troubleshoot/starttls-missing",
    strength: 0.85,
  },
  withoutStarttls: {
    id: "ehlo-without-starttls",
    title: "STARTTLS is missing from the answer to EHLO",
    means:
      "The server that answered does not offer STARTTLS: it has no usable certificate for its name, its connector does not allow TLS, or a device on the way takes the keyword out. A sender that requires TLS gives up here.",
    leadsTo: ["/codes/451-5.7.3-starttls-required", "/problems/certificate-renewed-not-bound"],
    wizard: "/troubleshoot/starttls-missing",
    strength: 0.7,
  },
  requiredStarttls: {
    id: "ehlo-without-required-starttls",
    title: "The Send connector requires TLS, and the other server does not offer STARTTLS",
    means:
      "The remote server's answer to EHLO lacks STARTTLS. Either it really has no TLS, or a device on the way takes the keyword out.",
    leadsTo: ["/codes/451-5.7.3-starttls-required"],
    wizard: "/troubleshoot/starttls-outbound",
    strength: 0.8,
  },
  withoutAuth: {
    id: "ehlo-without-auth",
    title: "AUTH is missing from the answer to EHLO",
    means:
      "The connector that answered offers no login at all. Either its authentication mechanisms are switched off, or the client reached another connector than the one that is meant for it: compare address ranges and port.",
    leadsTo: ["/problems/wrong-receive-connector-answers", "/codes/504-5.7.4"],
    wizard: "/troubleshoot/clients-cannot-submit",
    strength: 0.6,
  },
  authOnlyInTls: {
    id: "ehlo-auth-only-in-tls",
    title: "No login is offered before STARTTLS",
    means:
      "AUTH is missing, but STARTTLS is offered: the connector may take a login only inside TLS. Start TLS, say EHLO again, and look for AUTH in that second answer.",
    leadsTo: ["/codes/530-5.7.57", "/codes/504-5.7.4"],
    wizard: "/troubleshoot/clients-cannot-submit",
    strength: 0.4,
  },
  withoutServerAuthentication: {
    id: "ehlo-without-x-exps",
    title: "X-EXPS and X-ANONYMOUSTLS are missing from the answer to EHLO",
    means:
      "The connector that answered does not allow Exchange Server authentication. Other Exchange servers of the organization cannot log in at it, and their mail waits: often another connector answers than the default one.",
    leadsTo: ["/codes/451-5.7.3-exchange-authentication", "/problems/wrong-receive-connector-answers"],
    wizard: "/troubleshoot/queue-451-5-7-3",
    strength: 0.5,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const IN_TLS =
  /(?:^|\n)[^\n\w]{0,10}(?:C:|>{1,3}|[-~]>|SMTP>)?\s{0,4}STARTTLS\b[^\n]*\n[\s\S]*?(?:^|\n)[^\n]{0,14}220[ -]|BEGIN CERTIFICATE|SSL handshake has read|Verify return code|TLS started|TLSv1[.\d]* \(?with cipher/i;
const TELLS_EXCHANGE = /Microsoft ESMTP MAIL Service|\bXRDST\b|X-EXPS|X-ANONYMOUSTLS/i;
/** The entry of Microsoft 365 offers neither logins nor Exchange Server authentication, and need not. */
const CLOUD = /mail\.protection\.outlook\.com|protection\.outlook\.com Microsoft ESMTP/i;
const TRIES_LOGIN =
  /^[^\n\w]{0,10}(?:C:|>{1,3}|[-~]>|SMTP>)?\s{0,4}AUTH\b|authenticat|credential|password|login/im;
const LEAST_LINES = 3;

/**
 * What the answers to EHLO of one conversation show. Absence counts where it is a fault: STARTTLS before TLS has begun,
 * logins and Exchange's own keywords on a server that is an Exchange server, or where the client wants to log in.
 */
export function readEhloFindings(conversation: string): readonly ReadFinding[] {
  const lists = readEhloLists(conversation);
  const first = lists[0];
  const last = lists.at(-1);
  const stars = /^[^\n]{0,10}220[ -]\*{8}[^\n]*/m.exec(conversation)?.[0];
  const masked = lists.flatMap(({ lines }) => lines).find((line) => /^X{4,80}[A-Z]?$/i.test(line));
  if (masked !== undefined || stars !== undefined)
    return [{ ...EHLO_FINDINGS.masked, quote: masked ?? stars ?? "" }];
  if (!first || !last) return [];
  const has = ({ words }: EhloList, keyword: string): boolean =>
    words.some((word) => word === keyword || word.startsWith(`${keyword}=`));
  const isInTls = (list: EhloList): boolean => IN_TLS.test(conversation.slice(0, list.start));
  const wantsTls = /STARTTLS is required/i.test(conversation);
  const isExchange = TELLS_EXCHANGE.test(conversation) && !CLOUD.test(conversation);
  const isWhole = (list: EhloList): boolean => list.isComplete && wordsOrLines(list) >= LEAST_LINES;
  const findings: ReadFinding[] = [];
  if (
    !has(first, "STARTTLS") &&
    !isInTls(first) &&
    !has(first, "X-ANONYMOUSTLS") &&
    (isWhole(first) || wantsTls)
  )
    findings.push({
      ...(wantsTls ? EHLO_FINDINGS.requiredStarttls : EHLO_FINDINGS.withoutStarttls),
      quote: first.lines[0] ?? "",
    });
  if (!isWhole(last)) return findings;
  const lacksAuth = !has(last, "AUTH");
  const wantsLogin = TRIES_LOGIN.test(conversation.replace(/^[^\n]{0,12}\b250[- ][^\n]*$/gm, ""));
  if (lacksAuth && (isExchange || wantsLogin) && !CLOUD.test(conversation)) {
    const needsTls = has(last, "STARTTLS") && !isInTls(last);
    findings.push({
      ...(needsTls ? EHLO_FINDINGS.authOnlyInTls : EHLO_FINDINGS.withoutAuth),
      quote: last.lines.at(-1) ?? "",
    });
  }
  if (isExchange && !lists.some((list) => has(list, "X-EXPS") || has(list, "X-ANONYMOUSTLS")))
    findings.push({ ...EHLO_FINDINGS.withoutServerAuthentication, quote: last.lines.at(-1) ?? "" });
  return findings;
}

function wordsOrLines({ lines, words }: EhloList): number {
  return lines.length > 1 ? lines.length : words.length;
}
