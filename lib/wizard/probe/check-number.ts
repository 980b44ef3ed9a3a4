const START = 7;
const FACTOR = 31;
const MODULUS = 9973;

/** The numbers of the calculation, for the script that makes the same one in PowerShell. */
export const CHECK_NUMBER = { start: START, factor: FACTOR, modulus: MODULUS } as const;

/**
 * The check number behind a code line, 0 to 9972. The modulus is prime, so one wrong character and two swapped ones
 * always change it.
 */
export function checkNumber(line: string): number {
  let sum = START;
  for (let position = 0; position < line.length; position += 1)
    sum = (sum * FACTOR + line.charCodeAt(position)) % MODULUS;
  return sum;
}
