import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance";

test.each([
  ["queue", "queue", 0],
  ["queue", "queu", 1],
  ["queue", "quuee", 1],
  ["recieve", "receive", 1],
  ["connectro", "connector", 1],
  ["authentification", "authentication", 2],
  ["", "ab", 2],
])("%j and %j are %i apart", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("beyond the limit only that is said", () => {
  expect(editDistance("kerberos", "certificate", 2)).toBe(3);
});

test("it is the same both ways, and one edit is at most one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, place) => {
      expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8));
      expect(editDistance(a, a.slice(0, place) + a.slice(place + 1), 2)).toBeLessThanOrEqual(1);
      expect(editDistance(a, `${a.slice(0, place)}x${a.slice(place)}`, 2)).toBeLessThanOrEqual(1);
    }),
    { seed: 7 },
  );
});
