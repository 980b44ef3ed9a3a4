import { expect, test } from "vitest";
import { stemWord } from "./stem-word";

test.each([
  ["queue", "queues"],
  ["authenticate", "authentication"],
  ["authenticated", "authenticating"],
  ["reject", "rejected"],
  ["stop", "stopped"],
  ["certificate", "certificates"],
  ["policy", "policies"],
  ["current", "currently"],
  ["internal", "internally"],
  ["address", "addresses"],
])("%s and %s share their stem", (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});

test.each([
  ["status", "state"],
  ["access", "acces"],
  ["4.7.0", "4.7"],
  ["version", "verse"],
])("%s and %s do not", (a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b));
});
