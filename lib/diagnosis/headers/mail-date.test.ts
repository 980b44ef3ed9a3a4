import { expect, test } from "vitest";
import { delayWords } from "./delay-words";
import { readMailDate } from "./mail-date";

test.each([
  ["Tue, 5 Mar 2024 10:12:44 +0100 (CET)", "2024-03-05T09:12:44.000Z"],
  ["5 Mar 24 10:12 GMT", "2024-03-05T10:12:00.000Z"],
  ["Tue, 5 Mar 2024 10:12:44 EDT", "2024-03-05T14:12:44.000Z"],
  ["Tue, 5 Mar 2024 10:12:44", "2024-03-05T10:12:44.000Z"],
  ["Sun, 31 Mar 2024 02:59:59 +0200", "2024-03-31T00:59:59.000Z"],
  ["2024-03-05 10:12:44.789012345 +0000 UTC m=+12.3", "2024-03-05T10:12:44.000Z"],
  ["3-Mar-2024 1:02:03 PM -0530", "2024-03-03T18:32:03.000Z"],
])("%s", (text, iso) => {
  expect(new Date(readMailDate(text) ?? NaN).toISOString()).toBe(iso);
});

test.each(["", "yesterday", "32 Mar 2024 10:00:00", "5 Foo 2024 10:00:00"])("%s is no date", (text) => {
  expect(readMailDate(text)).toBeUndefined();
});

test.each([
  [1, "1 second"],
  [125, "2 min 5 s"],
  [3_600, "1 h"],
  [11_520, "3 h 12 min"],
  [100_000, "1 day 3 h"],
])("%i seconds are %s", (seconds, words) => {
  expect(delayWords(seconds)).toBe(words);
});
