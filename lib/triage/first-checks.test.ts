import { expect, test } from "vitest";
import type { SearchAnswer } from "@/lib/search/answer/search-answer";
import { bareIdentifier } from "./first-checks";

const answer = (query: string, codes: readonly string[], found: readonly string[]): SearchAnswer =>
  ({
    query,
    results: [{ url: "/codes/530-5.7.57", codes: found }],
    understood: { codes, eventIds: [] },
  }) as unknown as SearchAnswer;

test.each(["5.7.57", "530 5.7.57", "what does 5.7.57 mean?"])(
  "“%s” asks for nothing but the code",
  (query) => {
    expect(bareIdentifier(answer(query, ["5.7.57"], ["530 5.7.57", "5.7.57"]))?.url).toBe(
      "/codes/530-5.7.57",
    );
  },
);

test.each([
  ["5.7.57 from a scanner", ["5.7.57"], ["5.7.57"]],
  ["5.7.58", ["5.7.58"], ["5.7.57"]],
])("“%s” is no bare question about the first result", (query, codes, found) => {
  expect(bareIdentifier(answer(query, codes, found))).toBeUndefined();
});
