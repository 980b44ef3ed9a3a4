import type { Heading, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { inReadingOrder, isFoldedSection } from "@/lib/articles/section-order";

type Section = { readonly title: string; readonly id: string; readonly children: readonly RootContent[] };

function isSectionHeading(node: RootContent): node is Heading {
  return node.type === "heading" && node.depth === 2;
}

/** The id that `remarkArticle` has given to a heading. */
function idOf({ data }: Heading): string {
  const properties = (data as { readonly hProperties?: { readonly id?: string } } | undefined)?.hProperties;
  return properties?.id ?? "";
}

/** What stands below each heading of the second level, up to the next one. */
function sectionsOf(children: readonly RootContent[]): readonly Section[] {
  const starts = children.flatMap((node, place) => (isSectionHeading(node) ? [{ node, place }] : []));
  return starts.map(({ node, place }, position) => ({
    title: textOf(node),
    id: idOf(node),
    children: children.slice(place + 1, starts[position + 1]?.place),
  }));
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: "mdxJsxAttribute",
      name: key,
      value,
    })),
    // What stands below a heading of the root may stand in an element too.
    children: children as MdxJsxFlowElement["children"],
  };
}

/**
 * Remark plugin for article bodies, after `remarkArticle`: puts what stands below each heading of the second level into a
 * `<Section>`, in reading order, and the folded ones into one `<FoldedSections>` at the end.
 */
export function remarkSections() {
  return (root: Root): void => {
    const first = root.children.findIndex(isSectionHeading);
    if (first < 0) return;
    const sections = inReadingOrder(sectionsOf(root.children), ({ title }) => title);
    const drawn = (isFolded: boolean) =>
      sections
        .filter(({ title }) => isFoldedSection(title) === isFolded)
        .map(({ title, id, children }) =>
          element(isFolded ? "FoldedSection" : "Section", { title, id }, children),
        );
    root.children = [
      ...root.children.slice(0, first),
      ...drawn(false),
      element("FoldedSections", {}, drawn(true)),
    ];
  };
}
