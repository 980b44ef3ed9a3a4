import { compile } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";
import { remarkArticle } from "@/lib/articles/remark-article";

/**
 * Compiles the body of one article into the body of a function that `components/article/article-body.tsx` calls. The procedures
 * that it imports are compiled by themselves, once for all articles, and given to it as components.
 * @param body the MDX without frontmatter
 * @throws VFileMessage with line and reason when the MDX cannot be read
 */
export async function compileArticle(body: string): Promise<string> {
  const compiled = await compile(body, {
    outputFormat: "function-body",
    remarkPlugins: [remarkGfm, remarkArticle],
  });
  return String(compiled);
}
