import { expect, test } from "vitest";
import { nearestCodes, nearestEventIds } from "./neighbours";

test("a code that several articles are about is near only once", () => {
  expect(nearestCodes("5.7.99", ["451-5.7.3", "451-5.7.3", "5.7.1"])).toEqual(["451-5.7.3", "5.7.1"]);
});

test("the nearest event IDs are in order, and nothing is near to a word", () => {
  expect(nearestEventIds("1033", [1020, 1024, 1032, 1035, 2003], 2)).toEqual([1032, 1035]);
  expect(nearestEventIds("constructor", [1020])).toEqual([]);
});

test("the nearest codes share reply code, or class and subject", () => {
  expect(nearestCodes("454-4.7.1", ["454-4.7.0", "550-5.1.1", "421-4.7.66"])).toEqual([
    "454-4.7.0",
    "421-4.7.66",
  ]);
});

test("codes of another subject are near only where none of the same subject is known", () => {
  expect(nearestCodes("550 5.7.99", ["550 5.1.1", "550 5.7.1", "550 5.7.54"])).toEqual([
    "550 5.7.54",
    "550 5.7.1",
  ]);
  expect(nearestCodes("550 5.7.99", ["550 5.1.1", "421 4.4.2"])).toEqual(["550 5.1.1"]);
});
