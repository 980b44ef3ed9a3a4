import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The syntax tree of an article's body.
 * @throws VFileMessage with line and reason when the MDX is not well formed.
 */
export function parseArticleBody(body: string): Root {
  return parser.parse(body);
}

/** Words joined by hyphens, for fragments: "Is this really yours?" → "is-this-really-yours". */
export function fragmentOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
