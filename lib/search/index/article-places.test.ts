import { expect, test } from "vitest";
import type { ArticleText } from "@/lib/articles/article";
import { placeOfLine, readPlaces } from "./article-places";

const OWN = "Said first.\nCauses\nThe clock\nIt is late.\nCauses\nAgain.";
const TEXT: ArticleText = {
  plainText: `${OWN}\nSet the clock\nw32tm is a tool.`,
  importsAt: OWN.length + 1,
  headings: [
    { depth: 2, text: "Causes", id: "causes" },
    { depth: 2, text: "Causes", id: "causes-2" },
  ],
  commands: [],
  causes: [{ id: "clock", title: "The clock", signs: [] }],
};

test.each([
  [0, undefined],
  [1, "causes"],
  [2, "cause-clock"],
  [3, "cause-clock"],
  [4, "causes-2"],
  [5, "causes-2"],
  [6, undefined],
  [7, undefined],
])("line %i stands in %s", (line, fragment) => {
  expect(placeOfLine(readPlaces(TEXT), line)?.[1]).toBe(fragment);
});

test("without imports the last place reaches to the end", () => {
  const { importsAt: _, ...whole } = TEXT;
  expect(placeOfLine(readPlaces(whole), 7)?.[1]).toBe("causes-2");
});
