const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** One more than the largest number that takes a single character. */
export const DIGIT_LIMIT = DIGITS.length;

const VALUES = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** Five bits a character, the lowest first; the sixth says that more follow. */
const CHUNK = 32;

/** Writes whole numbers below 64 with one character each. */
export function packDigits(numbers: readonly number[]): string {
  return numbers.map((number) => DIGITS.charAt(number)).join("");
}

/** Reads what `packDigits` wrote. */
export function unpackDigits(packed: string): Uint8Array {
  return Uint8Array.from({ length: packed.length }, (_, at) => VALUES[packed.charCodeAt(at)] ?? 0);
}

/** Writes whole numbers from 0 on, small ones with one character. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = "";
      let rest = number;
      for (; rest >= CHUNK; rest = Math.floor(rest / CHUNK)) text += DIGITS.charAt((rest % CHUNK) + CHUNK);
      return text + DIGITS.charAt(rest);
    })
    .join("");
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): Uint32Array {
  const numbers = new Uint32Array(packed.length);
  let count = 0;
  let number = 0;
  let unit = 1;
  for (let at = 0; at < packed.length; at += 1) {
    const digit = VALUES[packed.charCodeAt(at)] ?? 0;
    number += (digit % CHUNK) * unit;
    unit *= CHUNK;
    if (digit >= CHUNK) continue;
    numbers[count] = number;
    count += 1;
    number = 0;
    unit = 1;
  }
  return numbers.slice(0, count);
}
