import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import { remarkArticle } from "@/lib/articles/remark-article";

/**
 * Compiles one article, with the procedures that it imports, into code for `getMDXComponent`.
 * @param body the MDX without frontmatter
 * @param folder absolute path of the folder against which imports resolve
 * @throws Error with esbuild's message when MDX or an import cannot be read
 */
export async function compileArticle(body: string, folder: string): Promise<string> {
  const { code } = await bundleMDX({
    source: body,
    cwd: folder,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm, remarkArticle],
    }),
  });
  return code;
}
