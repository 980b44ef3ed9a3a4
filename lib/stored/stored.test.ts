import { expect, test } from "vitest";
import { isExpired } from "./expiry";
import { addSearch, parseSearches } from "./stored-searches";

const NOW = new Date("2026-11-30T03:00:00.000Z");

test.each([
  ["2026-11-29T03:00:00.000Z", false],
  ["2026-11-23T03:00:01.000Z", false],
  ["2026-11-23T02:59:59.000Z", true],
  ["2027-11-30T03:00:00.000Z", false],
  ["some day", true],
])("what was used on %s has expired after a week: %s", (at, expected) => {
  expect(isExpired(at, 7, NOW)).toBe(expected);
});

test("a search is kept for a week, the latest first, each once", () => {
  const first = addSearch([], "Kerberos", new Date("2026-11-20T03:00:00.000Z"));
  const second = addSearch(first, "1035", new Date("2026-11-29T03:00:00.000Z"));
  const third = addSearch(second, "4.7.0", NOW);
  expect(parseSearches(JSON.stringify(third), NOW).map(({ query }) => query)).toEqual(["4.7.0", "1035"]);
  expect(addSearch(third, "KERBEROS", NOW).map(({ query }) => query)).toEqual(["KERBEROS", "4.7.0", "1035"]);
});

test.each(["", "{", "null", '["typed long ago"]', '[{"query":1,"at":2}]', '[{"query":"x","at":"never"}]'])(
  "%j holds no search",
  (stored) => {
    expect(parseSearches(stored, NOW)).toEqual([]);
  },
);
