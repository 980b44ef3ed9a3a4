import fc from "fast-check";
import { expect, test } from "vitest";
import { DIGIT_LIMIT, packDigits, packNumbers, unpackDigits, unpackNumbers } from "./packed-numbers";

test("numbers come back as they were packed", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test("small numbers come back from one character each", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: DIGIT_LIMIT - 1 })), (numbers) => {
      const packed = packDigits(numbers);
      expect(packed).toHaveLength(numbers.length);
      expect([...unpackDigits(packed)]).toEqual(numbers);
    }),
  );
});
