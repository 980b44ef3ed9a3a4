import { expect, test } from "vitest";
import { formatRisk, parseRisk } from "./risk";

test.each([
  ["none", []],
  ["restart: Transport, a minute", [{ kind: "restart", words: "Transport, a minute" }]],
  [
    "mail-refused: from outside ; access: any host may relay",
    [
      { kind: "mail-refused", words: "from outside" },
      { kind: "access", words: "any host may relay" },
    ],
  ],
  ["restart", [{ kind: "restart", words: "" }]],
])("%s is read", (text, risk) => {
  expect(parseRisk(text)).toEqual(risk);
});

test.each(["", "mail loss", "restart: x; nothing: y", "none; restart: x", "restarts a service", "restart;"])(
  "“%s” is no risk",
  (text) => {
    expect(parseRisk(text)).toBeUndefined();
  },
);

test("a risk is written as it was read", () => {
  const text = "restart: Transport, a minute; legal: journal reports wait";
  expect(formatRisk(parseRisk(text) ?? [])).toBe(text);
  expect(formatRisk([])).toBe("none");
});
