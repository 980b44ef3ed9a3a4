import { getMDXComponent } from "mdx-bundler/client";
import { mdxComponents, type ArticleContext } from "@/components/article/mdx-components";

/** A compiled body, drawn on the server: no MDX reaches the browser. */
export function ArticleBody({ code, context }: { code: string; context: ArticleContext }) {
  const Body = getMDXComponent(code);
  return <Body components={mdxComponents(context)} />;
}
