import { formatStatusCode } from "@/lib/mail-flow/status-code";
import type { DiagnosisIndex, IndexedArticle } from "../diagnosis-index";
import type { Reply, ReplyChain } from "../reply-chain";
import { caseOf, type CaseNotes } from "./case-notes";

const INNERMOST = 0.55;
const INNERMOST_ENHANCED = 0.5;
/** The same enhanced code behind another reply code, e.g. 550 and 554 before 5.7.1. */
const OTHER_REPLY_CODE = 0.42;
const REPLY_CODE_ONLY = 0.3;
const OUTER = 0.18;
const IN_THE_CHAIN_TOO = 0.12;
const ENVELOPE_ALONE = 0.2;
const OTHER_CHAIN_SHARE = 0.85;

// Replies that only pass another one on: alone they do not say what is wrong.
const ENVELOPES = new Set([
  "451 4.4.0",
  "451 4.4.395",
  "451 4.4.397",
  "450 4.4.101",
  "441 4.4.1",
  "550 5.4.300",
]);

/** Notes the articles about the replies: the innermost reply is the fault, those around it say little. */
export function noteReplies(
  { articles }: DiagnosisIndex,
  chains: readonly ReplyChain[],
  main: ReplyChain | undefined,
  notes: CaseNotes,
): void {
  articles.forEach((article, at) => {
    const codes = article.codes;
    if (!codes) return;
    for (const chain of chains) {
      const share = chain === main ? 1 : OTHER_CHAIN_SHARE;
      chain.forEach((reply, depth) => {
        const strength =
          depth === 0 ? innermostStrength(article, codes, reply, chain) : outerStrength(codes, reply);
        if (strength === 0) return;
        const why = `${depth === 0 && chain.length > 1 ? "Innermost reply" : depth === 0 ? "Reply" : "Outer reply"} ${formatStatusCode(reply)}`;
        const { notes: written } = caseOf(notes, at);
        if (!written.some((note) => note.why === why))
          written.push({ kind: "code", strength: strength * share, why, span: reply.span });
      });
    }
  });
}

function innermostStrength(
  article: IndexedArticle,
  codes: readonly string[],
  reply: Reply,
  chain: ReplyChain,
): number {
  const { replyCode, enhancedStatusCode } = reply;
  const full = formatStatusCode(reply);
  if (enhancedStatusCode === undefined)
    return replyCode !== undefined && codes.includes(replyCode) ? REPLY_CODE_ONLY : 0;
  if (!codes.includes(enhancedStatusCode)) return 0;
  if (isEnvelope(full) && codes.some((code) => code.includes(" ") && !isEnvelope(code)))
    return ENVELOPE_ALONE;
  const alsoOuter = chain.slice(1).some((outer) => codes.includes(formatStatusCode(outer)));
  const base = codes.includes(full)
    ? replyCode === undefined
      ? INNERMOST_ENHANCED
      : INNERMOST
    : replyCode !== undefined && codes.some((code) => code.endsWith(` ${enhancedStatusCode}`))
      ? OTHER_REPLY_CODE
      : INNERMOST_ENHANCED;
  return article.kind === "code" && alsoOuter ? base + IN_THE_CHAIN_TOO : base;
}

function isEnvelope(code: string): boolean {
  return ENVELOPES.has(code);
}

function outerStrength(codes: readonly string[], reply: Reply): number {
  return reply.enhancedStatusCode !== undefined && codes.includes(formatStatusCode(reply)) ? OUTER : 0;
}
