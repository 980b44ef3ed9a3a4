import { expect, test } from "vitest";
import { cleanQuery, MAX_QUERY_LENGTH } from "./clean-query";

test.each([
  ["\u201cDefault\u201d \u2018EX01\u2019", "\"Default\" 'EX01'"],
  ["454\u20114.7.0", "454-4.7.0"],
  ["ev\u200bent\u00a0\u202e1035\u0000", "event 1035 "],
  ["ｅｖｅｎｔ　１０３５", "event 1035"],
  ["  a \n\t b", "a b"],
  ["x\ud83d", "x "],
])("%j becomes %j", (typed, cleaned) => {
  expect(cleanQuery(typed)).toBe(cleaned);
});

test("a query stays short, even where folding makes it longer", () => {
  expect(cleanQuery("\ufdfa".repeat(5000)).length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
});
