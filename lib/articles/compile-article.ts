import remarkGfm from "remark-gfm";
import { remarkArticle } from "@/lib/articles/remark-article";
import { remarkSections } from "@/lib/articles/remark-sections";

/**
 * Compiles the body of one article into code for `getMDXComponent`. The procedures that it imports are compiled by themselves,
 * once for all articles, and given to it as components.
 * @param body the MDX without frontmatter
 * @throws Error with line and reason when the MDX cannot be read
 */
export async function compileArticle(body: string): Promise<string> {
  // Asked for here, so that a server, which compiles nothing, does not need it.
  const { bundleMDX } = await import("mdx-bundler");
  const { code } = await bundleMDX({
    source: body,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, remarkArticle, remarkSections],
    }),
  });
  return code;
}
