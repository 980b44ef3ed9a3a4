import type { ComponentType } from "react";
import { getMDXComponent } from "mdx-bundler/client";
import { mdxComponents, type ArticleContext } from "@/components/article/mdx-components";
import type { ArticleBody as Body } from "@/lib/articles/article-body";

type Components = Readonly<Record<string, unknown>>;
type Compiled = ComponentType<{ readonly components: Components }>;

const kept = new Map<string, Compiled>();

/** The component that compiled code makes. The code is the build's own: content is reviewed like code. */
function componentOf(code: string): Compiled {
  const known = kept.get(code);
  if (known) return known;
  const compiled = getMDXComponent(code) as Compiled;
  kept.set(code, compiled);
  return compiled;
}

function withProcedures(body: Body, components: Components): Components {
  const procedures = [...body.procedures].map(([name, { body: imported }]) => {
    const Procedure = componentOf(imported.code);
    const inner = withProcedures(imported, components);
    return [name, () => <Procedure components={inner} />] as const;
  });
  return { ...components, ...Object.fromEntries(procedures) };
}

/** A compiled body, drawn on the server: no MDX reaches the browser. */
export function ArticleBody({ body, context }: { body: Body; context: ArticleContext }) {
  const Article = componentOf(body.code);
  return <Article components={withProcedures(body, mdxComponents(context))} />;
}
