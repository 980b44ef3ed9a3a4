import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseArticleBody } from "@/lib/articles/article-syntax";
import { isJsx } from "@/lib/articles/jsx-element";
import { remarkSections } from "@/lib/articles/remark-sections";

const BODY = `Before all.

## Verify

Proof.

## What it means

Meaning.

### Below

More.

## Causes

<Causes />
`;

function sectionsIn(root: Root): readonly (string | undefined)[] {
  return root.children.flatMap((node) => (isJsx(node) ? [node.name ?? undefined] : [node.type]));
}

test("sections are wrapped in reading order, and what is rarely needed is folded at the end", () => {
  const root = parseArticleBody(BODY);
  remarkSections()(root);
  expect(sectionsIn(root)).toEqual(["paragraph", "Section", "Section", "FoldedSections"]);
  const [, causes, meaning, folded] = root.children;
  expect(JSON.stringify(causes)).toContain('"value":"Causes"');
  expect(JSON.stringify(meaning)).toContain("More.");
  expect(JSON.stringify(folded)).toContain('"value":"Verify"');
});

test("a body without sections stays as it is", () => {
  const root = parseArticleBody("### Only steps\n\nA step.\n");
  remarkSections()(root);
  expect(sectionsIn(root)).toEqual(["heading", "paragraph"]);
});
