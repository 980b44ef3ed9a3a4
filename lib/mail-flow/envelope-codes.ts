/** Replies of Exchange that only pass another one on: alone they do not say what is wrong. */
export const ENVELOPE_CODES: ReadonlySet<string> = new Set([
  "451 4.4.0",
  "451 4.4.395",
  "451 4.4.397",
  "450 4.4.101",
  "441 4.4.1",
  "550 5.4.300",
]);
