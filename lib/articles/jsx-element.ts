import type { Node } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(node: Node): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The attributes of a component as written; one without value is "", a number in braces counts as written in quotes. */
export function attributesOf(element: JsxElement): ReadonlyMap<string, string> {
  return new Map(
    element.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute") return [];
      const { name, value } = attribute;
      if (typeof value === "string") return [[name, value] as const];
      const braced = value?.value.trim() ?? "";
      return [[name, /^\d+$/.test(braced) ? braced : ""] as const];
    }),
  );
}
