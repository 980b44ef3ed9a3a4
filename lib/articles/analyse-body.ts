import type { Code, Heading as MdHeading, Node, Paragraph, Parents, Root, TableRow } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import type { ArticleText, Heading } from "@/lib/articles/article";
import { fragmentOf } from "@/lib/articles/article-syntax";
import { attributesOf, isJsx } from "@/lib/articles/jsx-element";
import { claimOf } from "@/lib/articles/needs-source";
import { CODE_COMPONENTS } from "@/lib/articles/vocabulary";

/** A component as an author wrote it. An attribute without value is "". */
export type UsedComponent = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly code: string | undefined;
  readonly line: number;
};

export type ImportedProcedure = { readonly name: string; readonly path: string; readonly line: number };

/** A paragraph, heading, table row or sample. `onlyFor` holds the versions of the `<OnlyFor>` around it. */
export type Prose = { readonly text: string; readonly line: number; readonly onlyFor: string | undefined };

/** All that checks, search and page need to know of a body before it is compiled. */
export type BodyAnalysis = ArticleText & {
  readonly prose: readonly Prose[];
  readonly components: readonly UsedComponent[];
  readonly imports: readonly ImportedProcedure[];
  /** Paragraphs that claim something without citing a source; `claim` is undefined for a `<Fix>` without one. */
  readonly claims: readonly { readonly claim: string | undefined; readonly line: number }[];
  /** How many paragraphs and fixes there are that need a source, those that cite one included. */
  readonly claimCount: number;
  /** Things that the vocabulary forbids: raw links, expressions, exports. */
  readonly forbidden: readonly { readonly what: string; readonly line: number }[];
};

const IMPORT = /^import\s+([A-Z]\w*)\s+from\s+["']([^"']+)["'];?$/;

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

function causeOf(attributes: ReadonlyMap<string, string>): ArticleText["causes"][number] {
  return {
    id: attributes.get("id") ?? "",
    title: attributes.get("title") ?? "",
    signs: (attributes.get("signs") ?? "")
      .split(",")
      .map((sign) => sign.trim())
      .filter((sign) => sign !== ""),
  };
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

const PROSE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { Command: ["changes", "undo"] };

/** Prose in reading order, a block each, with the versions that it is limited to. */
function readProse(root: Root): Prose[] {
  const prose: Prose[] = [];
  const read = (node: Node, onlyFor: string | undefined): void => {
    const line = node.position?.start.line ?? 1;
    const add = (text: string) => {
      if (text.trim() !== "") prose.push({ text, line, onlyFor });
    };
    if (isBlock(node)) {
      add(node.type === "tableRow" ? node.children.map((cell) => textOf(cell)).join(" · ") : textOf(node));
      return;
    }
    let limit = onlyFor;
    if (isJsx(node)) {
      const attributes = attributesOf(node);
      for (const name of PROSE_ATTRIBUTES[node.name ?? ""] ?? ["title"]) add(attributes.get(name) ?? "");
      // A command is no prose; its words are in `commands`.
      if (node.name === "Command") return;
      if (node.name === "OnlyFor") limit = attributes.get("versions") ?? onlyFor;
    }
    if ("children" in node && Array.isArray(node.children)) {
      for (const child of node.children) read(child, limit);
    }
  };
  read(root, undefined);
  return prose;
}

function holdsCite(root: Parents): boolean {
  let found = false;
  visit(root, (node) => {
    if (!isJsx(node) || node.name !== "Cite") return undefined;
    found = true;
    return EXIT;
  });
  return found;
}

/** The words of a paragraph without its code. */
function wordsOf(node: Node): string {
  if (node.type === "inlineCode") return " … ";
  if ("children" in node && Array.isArray(node.children)) return node.children.map(wordsOf).join("");
  return "value" in node && typeof node.value === "string" ? node.value : "";
}

function readClaims(root: Root): Pick<BodyAnalysis, "claims" | "claimCount"> {
  const claims: { claim: string | undefined; line: number }[] = [];
  let claimCount = 0;
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (isJsx(node) && node.name === "Fix") {
      claimCount += 1;
      if (!holdsCite(node)) claims.push({ claim: undefined, line });
    }
    if (node.type !== "paragraph") return;
    const claim = claimOf(wordsOf(node));
    if (claim === undefined) return;
    claimCount += 1;
    if (!holdsCite(node)) claims.push({ claim, line });
  });
  return { claims, claimCount };
}

function isBlock(node: Node): node is Paragraph | MdHeading | Code | TableRow {
  return ["paragraph", "heading", "code", "tableRow"].includes(node.type);
}

/**
 * Reads the syntax tree of an article's body. Lines count from the body's first line.
 */
export function analyseBody(root: Root): BodyAnalysis {
  const components = readComponents(root);
  const prose = readProse(root);
  return {
    headings: readHeadings(root),
    plainText: prose.map(({ text }) => text).join("\n"),
    causes: components.flatMap(({ name, attributes }) => (name === "Cause" ? [causeOf(attributes)] : [])),
    prose,
    commands: components.flatMap(({ name, code }) =>
      name === "Command" && code !== undefined ? [code] : [],
    ),
    components,
    ...readClaims(root),
    ...readImportsAndForbidden(root),
  };
}
