import { citesIn, paragraphsIn, type Block, type Inline } from "@/lib/articles/block";
import { claimOf } from "@/lib/articles/needs-source";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { hasCite, plainWords } from "@/lib/articles/read-blocks";
import type { Cause } from "@/lib/causes/cause";

/** How many statements need a source, and how many of them cite one. */
export type ClaimCount = { readonly needed: number; readonly cited: number };

/** Several counts as one. */
export function sumOfClaims(counts: readonly ClaimCount[]): ClaimCount {
  return {
    needed: counts.reduce((sum, { needed }) => sum + needed, 0),
    cited: counts.reduce((sum, { cited }) => sum + cited, 0),
  };
}

function ofSentences(sentences: readonly (readonly Inline[])[]): ClaimCount {
  const claims = sentences.filter((inlines) => claimOf(plainWords(inlines)) !== undefined);
  return { needed: claims.length, cited: claims.filter(hasCite).length };
}

/** A relief or a fix needs a source whatever its words are. */
function ofStep(blocks: readonly Block[]): ClaimCount {
  return { needed: 1, cited: citesIn(blocks).length > 0 ? 1 : 0 };
}

/** The statements of an article: its paragraphs that claim, its fixes, its relief. */
export function claimsOfArticle({ analysis }: Pick<ParsedArticle, "analysis">): ClaimCount {
  const { claims, claimCount, nextMinute } = analysis;
  const body = { needed: claimCount, cited: claimCount - claims.length };
  if (!nextMinute) return body;
  const { isItYours, relief, branches } = nextMinute;
  return sumOfClaims([
    body,
    ofSentences([
      ...paragraphsIn([...isItYours, ...relief.blocks]),
      ...branches.map(({ inlines }) => inlines),
    ]),
    ...(relief.kind === "relief" ? [ofStep(relief.blocks)] : []),
  ]);
}

/** The statements of a cause: its paragraphs that claim, its fixes, its relief. */
export function claimsOfCause({ text, checks, relief, fixes, verify }: Cause): ClaimCount {
  const steps = [...(relief ? [relief] : []), ...fixes];
  const blocks = [text, ...[...checks, ...steps, verify].map((part) => part.blocks)].flat();
  return sumOfClaims([ofSentences(paragraphsIn(blocks)), ...steps.map((step) => ofStep(step.blocks))]);
}
