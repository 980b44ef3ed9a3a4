import type { ArticleName } from "@/lib/articles/article";
import { articleName } from "@/lib/articles/article";
import type { DiagnosisIndex } from "../diagnosis-index";
import type { ReadFinding } from "../findings/read-finding";
import type { LineFinder } from "../line-finder";
import type { MappedText, Span } from "../mapped-text";
import { caseOf, type CaseNotes } from "./case-notes";

/** A finding as it is shown: with the words that show it, and its articles by name. */
export type ShownFinding = Pick<ReadFinding, "id" | "title" | "means" | "wizard"> & {
  readonly quote?: { readonly text: string; readonly line: number };
  readonly articles: readonly ArticleName[];
};

/** What each further article of a finding counts of the first. */
const NEXT_ARTICLE_SHARE = 0.8;

/** Notes the articles that the findings lead to. */
export function noteFindings(
  { articles }: DiagnosisIndex,
  findings: readonly ReadFinding[],
  read: MappedText,
  notes: CaseNotes,
): void {
  for (const { title, leadsTo, strength, quote } of findings.filter((one) => one.strength > 0))
    leadsTo.forEach((url, rank) => {
      const at = articles.findIndex((article) => article.url === url);
      if (at < 0) return;
      const span = quoteSpan(read, quote);
      caseOf(notes, at).notes.push({
        kind: "finding",
        strength: strength * NEXT_ARTICLE_SHARE ** rank,
        why: title,
        ...(span ? { span } : {}),
      });
    });
}

/** The findings in the reader's words, with lines of the paste. */
export function showFindings(
  { articles }: DiagnosisIndex,
  findings: readonly ReadFinding[],
  read: MappedText,
  findLine: LineFinder,
): readonly ShownFinding[] {
  return findings.map(({ id, title, means, wizard, leadsTo, quote }) => {
    const span = quoteSpan(read, quote);
    return {
      id,
      title,
      means,
      ...(wizard === undefined ? {} : { wizard }),
      ...(span ? { quote: { text: quote ?? "", line: findLine(read, span).line } } : {}),
      articles: leadsTo.flatMap((url) => {
        const article = articles.find((one) => one.url === url);
        return article ? [articleName(article)] : [];
      }),
    };
  });
}

function quoteSpan({ text }: MappedText, quote: string | undefined): Span | undefined {
  if (quote === undefined || quote === "") return undefined;
  const start = text.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + quote.length };
}
