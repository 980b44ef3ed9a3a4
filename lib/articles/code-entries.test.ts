import { expect, test } from "vitest";
import type { ArticleDocument } from "./article";
import { codeEntries } from "./code-entries";
import { testCode } from "./test-articles";

const row = {
  kind: "enhanced",
  class: "transient",
  meaning: "Something",
  area: "connections",
  causes: [],
  wireTexts: [],
  sources: [{ title: "RFC 3463", url: "https://www.rfc-editor.org/rfc/rfc3463" }],
};
const written: ArticleDocument = {
  article: testCode({ url: "/codes/454-4.7.0", codes: ["454 4.7.0"] }),
  text: { headings: [], plainText: "", commands: [], causes: [] },
};

function codesOf(...codes: string[]): (readonly string[])[] {
  return codeEntries(JSON.stringify(codes.map((code) => ({ ...row, code }))), [written]).map(({ article }) =>
    article.kind === "code" ? article.codes : [],
  );
}

test("a code with a written article gets no entry", () => {
  expect(codesOf("4.7.0", "4.4.1")).toEqual([["4.4.1"]]);
});

test("a row of the registry fills the classes that nothing more exact covers", () => {
  expect(codesOf("X.4.1", "4.4.1", "X.7.0")).toEqual([["4.4.1"], ["5.4.1"], ["5.7.0"]]);
});

test("a short range stands for each of its codes", () => {
  expect(codesOf("5.7.606-608")).toEqual([["5.7.606", "5.7.607", "5.7.608"]]);
});

test("a wrong row names the table and the field", () => {
  const wrong = JSON.stringify([{ ...row, code: "4.4.1", area: "nowhere" }]);
  expect(() => codeEntries(wrong, [])).toThrow(/status-codes\.json:1: 0\.area: is "nowhere"/);
});
