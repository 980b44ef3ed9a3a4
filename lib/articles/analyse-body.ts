import type { Node, Parents, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { EXIT, SKIP, visit } from "unist-util-visit";
import type { ArticleText, Heading } from "@/lib/articles/article";
import { fragmentOf, parseArticleBody } from "@/lib/articles/article-syntax";
import { CODE_COMPONENTS } from "@/lib/articles/vocabulary";

/** A component as an author wrote it. An attribute without value is "". */
export type UsedComponent = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly code: string | undefined;
  readonly line: number;
};

export type ImportedProcedure = { readonly name: string; readonly path: string; readonly line: number };

/** All that checks, search and page need to know of a body before it is compiled. */
export type BodyAnalysis = ArticleText & {
  readonly components: readonly UsedComponent[];
  readonly imports: readonly ImportedProcedure[];
  /** Things that the vocabulary forbids: raw links, expressions, exports. */
  readonly forbidden: readonly { readonly what: string; readonly line: number }[];
};

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
const IMPORT = /^import\s+([A-Z]\w*)\s+from\s+["']([^"']+)["'];?$/;

function isJsx(node: Node): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function attributesOf(element: JsxElement): ReadonlyMap<string, string> {
  return new Map(
    element.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute"
        ? [[attribute.name, typeof attribute.value === "string" ? attribute.value : ""] as const]
        : [],
    ),
  );
}

function codeInside(element: Parents): string | undefined {
  let code: string | undefined;
  visit(element, "code", (node) => {
    code = node.value;
    return EXIT;
  });
  return code;
}

function readComponents(root: Root): UsedComponent[] {
  const components: UsedComponent[] = [];
  visit(root, (node) => {
    if (!isJsx(node)) return;
    components.push({
      name: node.name ?? "",
      attributes: attributesOf(node),
      code: node.name && CODE_COMPONENTS.includes(node.name) ? codeInside(node) : undefined,
      line: node.position?.start.line ?? 1,
    });
  });
  return components;
}

function readImportsAndForbidden(root: Root): Pick<BodyAnalysis, "imports" | "forbidden"> {
  const imports: ImportedProcedure[] = [];
  const forbidden: { what: string; line: number }[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === "mdxjsEsm") {
      for (const [offset, statement] of node.value.split("\n").entries()) {
        if (statement.trim() === "") continue;
        const [, name, path] = IMPORT.exec(statement.trim()) ?? [];
        if (name && path) imports.push({ name, path, line: line + offset });
        else forbidden.push({ what: `"${statement.trim()}"`, line: line + offset });
      }
    }
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      if (!node.value.trim().startsWith("/*"))
        forbidden.push({ what: `the expression {${node.value}}`, line });
    }
    if (node.type === "link" || node.type === "image") forbidden.push({ what: `a plain ${node.type}`, line });
  });
  return { imports, forbidden };
}

/** The headings in order, each with an id that no other one has. */
function readHeadings(root: Root): Heading[] {
  const seen = new Map<string, number>();
  const headings: Heading[] = [];
  visit(root, "heading", (node) => {
    const text = textOf(node);
    const fragment = fragmentOf(text);
    const count = (seen.get(fragment) ?? 0) + 1;
    seen.set(fragment, count);
    headings.push({ depth: node.depth, text, id: count === 1 ? fragment : `${fragment}-${count}` });
  });
  return headings;
}

/** Prose in reading order: one line a block; the words of `title`, `changes` and `undo` count as prose. */
function readPlainText(root: Root): string {
  const lines: string[] = [];
  visit(root, (node) => {
    if (isJsx(node)) {
      const attributes = attributesOf(node);
      if (node.name === "Command") {
        lines.push(...["changes", "undo"].flatMap((name) => attributes.get(name) ?? []));
        return SKIP;
      }
      const title = attributes.get("title");
      if (title) lines.push(title);
      return undefined;
    }
    if (node.type === "paragraph" || node.type === "tableRow") {
      lines.push(
        node.type === "paragraph" ? textOf(node) : node.children.map((cell) => textOf(cell)).join(" · "),
      );
      return SKIP;
    }
    if (node.type === "heading") {
      lines.push(textOf(node));
      return SKIP;
    }
    if (node.type === "code") lines.push(node.value);
    return undefined;
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/**
 * Reads an article's body without compiling it. Lines count from the body's first line.
 * @throws VFileMessage when the MDX is not well formed.
 */
export function analyseBody(body: string): BodyAnalysis {
  const root = parseArticleBody(body);
  const components = readComponents(root);
  return {
    headings: readHeadings(root),
    plainText: readPlainText(root),
    commands: components.flatMap(({ name, code }) =>
      name === "Command" && code !== undefined ? [code] : [],
    ),
    components,
    ...readImportsAndForbidden(root),
  };
}
