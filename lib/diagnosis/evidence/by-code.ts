import { ENVELOPE_CODES } from "@/lib/mail-flow/envelope-codes";
import { formatStatusCode } from "@/lib/mail-flow/status-code";
import type { DiagnosisIndex, IndexedArticle } from "../diagnosis-index";
import type { Reply, ReplyChain } from "../reply-chain";
import { caseOf, type CaseNotes } from "./case-notes";

const INNERMOST = 0.55;
const INNERMOST_ENHANCED = 0.5;
/** The same enhanced code behind another reply code, e.g. 550 and 554 before 5.7.1. */
const OTHER_REPLY_CODE = 0.42;
const REPLY_CODE_ONLY = 0.35;
/** 503 and 504 mean little more than one thing each, 550 means anything. */
const RARE_REPLY_CODE_ONLY = 0.45;
const MOST_ABOUT_A_RARE_CODE = 2;
const OUTER = 0.18;
const IN_THE_CHAIN_TOO = 0.12;
const ENVELOPE_ALONE = 0.2;
const OTHER_CHAIN_SHARE = 0.85;

/** Each code, full or enhanced, → the articles about it, by their place in the index. */
export type CodeIndex = ReadonlyMap<string, readonly number[]>;

/** Collects the codes of an index once. */
export function buildCodeIndex({ articles }: DiagnosisIndex): CodeIndex {
  const codes = new Map<string, number[]>();
  articles.forEach((article, at) => {
    for (const code of article.codes ?? []) codes.set(code, [...(codes.get(code) ?? []), at]);
  });
  return codes;
}

/** Notes the articles about the replies: the innermost reply is the fault, those around it say little. */
export function noteReplies(
  { articles }: DiagnosisIndex,
  codeIndex: CodeIndex,
  chains: readonly ReplyChain[],
  main: ReplyChain | undefined,
  notes: CaseNotes,
): void {
  const seen = new Set<string>();
  for (const chain of main ? [main, ...chains] : chains) {
    const signature = chain.map(formatStatusCode).join(" ");
    if (seen.has(signature)) continue;
    seen.add(signature);
    chain.forEach((reply, depth) => {
      const about = codeIndex.get(reply.enhancedStatusCode ?? reply.replyCode ?? "") ?? [];
      const isRare = about.length <= MOST_ABOUT_A_RARE_CODE;
      for (const at of about) {
        const article = articles[at];
        if (!article?.codes) continue;
        const strength =
          depth === 0
            ? innermostStrength(article, article.codes, reply, chain, isRare)
            : outerStrength(article.codes, reply);
        if (strength === 0) continue;
        const place = depth > 0 ? "Outer reply" : chain.length > 1 ? "Innermost reply" : "Reply";
        const why = `${place} ${formatStatusCode(reply)}`;
        const { notes: written } = caseOf(notes, at);
        const share = chain === main ? 1 : OTHER_CHAIN_SHARE;
        if (!written.some((note) => note.why === why))
          written.push({ kind: "code", strength: strength * share, why, span: reply.span });
      }
    });
  }
}

function innermostStrength(
  article: IndexedArticle,
  codes: readonly string[],
  reply: Reply,
  chain: ReplyChain,
  isRare: boolean,
): number {
  const { replyCode, enhancedStatusCode } = reply;
  const full = formatStatusCode(reply);
  if (enhancedStatusCode === undefined)
    return replyCode === undefined || !codes.includes(replyCode)
      ? 0
      : isRare
        ? RARE_REPLY_CODE_ONLY
        : REPLY_CODE_ONLY;
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
  return ENVELOPE_CODES.has(code);
}

function outerStrength(codes: readonly string[], reply: Reply): number {
  return reply.enhancedStatusCode !== undefined && codes.includes(formatStatusCode(reply)) ? OUTER : 0;
}
