import type { ContentProblem } from "@/lib/articles/content-problem";
import { parseArticle, type ParsedArticle } from "@/lib/articles/parse-article";
import { readUtf8 } from "@/lib/articles/read-utf8";
import { unwrittenLines } from "@/lib/articles/unwritten";
import { parseCause, type ParsedCause } from "@/lib/causes/parse-cause";

/** A file of `content/` as it lies on the disk. */
export type ContentSource = { readonly file: string; readonly bytes: Uint8Array };

/** What a file holds, or what keeps it from being read. Plain data. */
export type ParsedFile =
  | {
      readonly kind: "article";
      readonly article: ParsedArticle;
      readonly unwritten: readonly ContentProblem[];
    }
  | {
      readonly kind: "cause";
      readonly cause: ParsedCause;
      readonly unwritten: readonly ContentProblem[];
    }
  | { readonly kind: "unreadable"; readonly problems: readonly ContentProblem[] };

/** Parses an article or a cause. */
export function parseFile({ file, bytes }: ContentSource): ParsedFile {
  const read = readUtf8(file, bytes);
  if ("problem" in read) return { kind: "unreadable", problems: [read.problem] };
  const { source } = read;
  const unwritten = unwrittenLines(file, source);
  if (file.startsWith("content/causes/")) {
    const result = parseCause(file, source);
    return "parsed" in result
      ? { kind: "cause", cause: result.parsed, unwritten }
      : { kind: "unreadable", ...result };
  }
  const result = parseArticle(file, source);
  return "parsed" in result
    ? { kind: "article", article: result.parsed, unwritten }
    : { kind: "unreadable", ...result };
}
