import type { Root } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { fragmentOf } from "@/lib/articles/article-syntax";
import { CODE_COMPONENTS, VOCABULARY } from "@/lib/articles/vocabulary";

function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: "mdxJsxAttribute", name, value };
}

function liftCode(element: MdxJsxFlowElement | MdxJsxTextElement): void {
  visit(element, "code", (code) => {
    element.attributes.push(attribute("code", code.value));
    return EXIT;
  });
  element.children = [];
}

/**
 * Remark plugin for article bodies: gives headings their ids, hands the code of commands and samples over as an attribute,
 * wraps each imported procedure in `<Procedure imported="Name">`, and takes the import away: the page gives the procedure.
 */
export function remarkArticle() {
  return (root: Root): void => {
    root.children = root.children.filter(({ type }) => type !== "mdxjsEsm");
    const seen = new Map<string, number>();
    visit(root, "heading", (heading) => {
      const fragment = fragmentOf(textOf(heading));
      const count = (seen.get(fragment) ?? 0) + 1;
      seen.set(fragment, count);
      heading.data = {
        ...heading.data,
        hProperties: { id: count === 1 ? fragment : `${fragment}-${count}` },
      };
    });
    visit(root, (node, position, parent) => {
      if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
      const { name } = node;
      if (!name) return undefined;
      if (CODE_COMPONENTS.includes(name)) {
        liftCode(node);
        return SKIP;
      }
      if (name in VOCABULARY || parent === undefined || position === undefined) return undefined;
      const procedure: MdxJsxFlowElement = {
        type: "mdxJsxFlowElement",
        name: "Procedure",
        attributes: [attribute("imported", name)],
        children: [{ type: "mdxJsxFlowElement", name, attributes: [], children: [] }],
      };
      parent.children.splice(position, 1, procedure);
      return SKIP;
    });
  };
}
