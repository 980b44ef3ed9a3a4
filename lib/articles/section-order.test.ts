import { expect, test } from "vitest";
import { inReadingOrder, isFoldedSection } from "@/lib/articles/section-order";

test("causes come before explanations, and what is folded keeps the author's order at the end", () => {
  const written = [
    "What it means",
    "Is this really yours?",
    "Causes",
    "What changed between versions",
    "Verify",
  ];
  expect(inReadingOrder(written, (title) => title)).toEqual([
    "Causes",
    "What it means",
    "Is this really yours?",
    "What changed between versions",
    "Verify",
  ]);
});

test("causes and meaning stand open, everything unusual is folded", () => {
  expect(["Causes", "What it means", "First checks"].some(isFoldedSection)).toBe(false);
  expect(["Verify", "Make the next reboot safe"].every(isFoldedSection)).toBe(true);
});
