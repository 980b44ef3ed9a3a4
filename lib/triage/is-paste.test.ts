import { expect, test } from "vitest";
import { isPaste } from "./is-paste";

test.each(["1035", "454 4.7.0", "queue stuck with 451 4.4.0", "  event 1035 msexchangetransport  "])(
  "%j is typed",
  (text) => {
    expect(isPaste(text)).toBe(false);
  },
);

test.each([
  "Event ID: 1035\nSource: MSExchangeTransport",
  "x".repeat(71),
  "one two three four five six seven eight nine ten",
])("%j is pasted", (text) => {
  expect(isPaste(text)).toBe(true);
});
