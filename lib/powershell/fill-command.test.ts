import fc from "fast-check";
import { expect, test } from "vitest";
import { commandParts, parseCommandTemplate, valueNames } from "./command-template";
import { fillCommand } from "./fill-command";
import { quoteValue, visibleText } from "./quote-value";

const unfilled = (name: string) => `⟨${name}⟩`;

test("a value is filled in as a single-quoted literal", () => {
  const parts = commandParts("Get-ReceiveConnector {{receiveConnector}} | Format-List Name");
  expect(fillCommand(parts, "EMS", new Map([["receiveConnector", "Default EX01"]]), unfilled)).toBe(
    "Get-ReceiveConnector 'Default EX01' | Format-List Name",
  );
});

test("a mark stands in for a value that is not given", () => {
  const parts = commandParts("Get-Queue {{queue}}");
  expect(fillCommand(parts, "EMS", new Map(), unfilled)).toBe("Get-Queue ⟨queue⟩");
});

test("the names of values are listed once, in order", () => {
  expect(valueNames("a {{queue}} b {{server}} c {{queue}}")).toEqual(["queue", "server"]);
});

test.each(['"{{queue}}"', "'{{queue}}'", "x{{queue}}", "{{queue}}y", "{{Queue}}"])(
  "the template %s is refused",
  (text) => {
    expect(parseCommandTemplate(text)).toHaveProperty("problem");
  },
);

test("a script block and a hash table are not slots", () => {
  expect(parseCommandTemplate("Where-Object { $_.X } | % {{ 1 }}")).toHaveProperty("parts");
});

test.each(["'", "\u2018", "\u2019", "\u201A", "\u201B"])("the quote character %s is doubled", (quote) => {
  expect(quoteValue("PowerShell", `O${quote}Brien`)).toBe(`'O${quote}${quote}Brien'`);
});

test.each([
  ["a line break", "EX01\nRemove-Mailbox x", "EX01Remove-Mailbox x"],
  ["a right-to-left override", "EX\u202E01", "EX01"],
  ["a zero-width space", "EX\u200B01", "EX01"],
  ["a NUL", "EX\u000001", "EX01"],
  ["half a surrogate pair", "EX\uD80001", "EX01"],
])("%s is taken out", (_what, value, expected) => {
  expect(visibleText(value)).toBe(expected);
});

// What PowerShell would read: inside single quotes only a doubled quote character is a quote character.
function readPowerShellLiteral(literal: string): string | undefined {
  if (!literal.startsWith("'") || !literal.endsWith("'") || literal.length < 2) return undefined;
  const inside = literal.slice(1, -1);
  const single = inside.replace(/(['\u2018\u2019\u201A\u201B])\1/g, "");
  return /['\u2018\u2019\u201A\u201B]/.test(single)
    ? undefined
    : inside.replace(/(['\u2018\u2019\u201A\u201B])\1/g, "$1");
}

test("whatever is pasted stays one literal with the visible text in it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: fc.constantFrom("'", "\u2018", "\u2019", "\u201B", "$", "(", "`", "a") }),
      ),
      (value) => {
        expect(readPowerShellLiteral(quoteValue("EMS", value))).toBe(visibleText(value));
      },
    ),
  );
});

test("an argument of a command line tool has no character that a shell would act on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(quoteValue("cmd", value).replace(/^"|"$/g, "")).not.toMatch(/["'`;&|<>^%!(){}\n\r]|\$(?!$)/);
    }),
  );
});

test("a computer account, a path and an SPN pass through a command line tool unharmed", () => {
  expect(
    ["EX01$", "CONTOSO\\EX01", "SMTPSVC/ex01.contoso.com", "192.0.2.10"].map((value) =>
      quoteValue("cmd", value),
    ),
  ).toEqual(["EX01$", "CONTOSO\\EX01", "SMTPSVC/ex01.contoso.com", "192.0.2.10"]);
});
