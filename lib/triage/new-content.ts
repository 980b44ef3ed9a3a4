import { articleSkeleton } from "@/lib/articles/article-skeleton";
import { causeSkeleton } from "@/lib/causes/cause-skeleton";
import { flowSkeleton, type SkeletonFile } from "@/lib/wizard/flow/flow-skeleton";

/** How an author asks for each kind of file, as the command says it where it was asked for nothing that it knows. */
export const NEW_CONTENT: readonly string[] = [
  "event MSExchangeTransport 1234",
  'code "454 4.7.0"',
  "problem mail-is-slow",
  "procedure check-clocks",
  "cause clock-skew",
  "flow mail-loops",
];

/**
 * The files of a new article, cause or flow, for their author to fill in.
 * @param words what the command was given, e.g. `["event", "MSExchangeTransport", "1234"]`
 * @param date ISO date of the review
 * @returns undefined when the words ask for nothing that can be written
 */
export function newContent(words: readonly string[], date: string): readonly SkeletonFile[] | undefined {
  const [kind, id = ""] = words;
  if (kind === "flow") return flowSkeleton(id, date);
  const file =
    kind === "cause"
      ? causeSkeleton(id, date, { noFlow: "To be written: why no flow asks for it, or name it in a flow." })
      : articleSkeleton(words, date);
  return file && [file];
}
