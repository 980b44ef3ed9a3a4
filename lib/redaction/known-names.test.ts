import { expect, test } from "vitest";
import { knownNames } from "./known-names";
import { redaction } from "./redact";

function hide(text: string, values: Readonly<Record<string, string>>, words = ""): string {
  return redaction(knownNames(new Map(Object.entries(values)), words), [text]).redact(text);
}

test.each([
  ["server", "EXA", "EXA waits", "[host 1] waits"],
  ["domainController", "DCB", "asked DCB", "asked [host 1]"],
  ["account", "CONTOSO\\scanner", "scanner of CONTOSO", "[user 1] of [name 1]"],
  ["mailbox", "sales", "to sales", "to [user 1]"],
  ["receiveConnector", "EXA\\Relay", "Relay on EXA", "Relay on [host 1]"],
  ["queue", "EXA\\12", "EXA has 12", "[host 1] has 12"],
])("a given %s %s is hidden in other texts", (name, value, text, expected) => {
  expect(hide(text, { [name]: value })).toBe(expected);
});

test("a value that is no name hides nothing", () => {
  expect(hide("error 25 on port 25", { errorCode: "25", thumbprint: "error" })).toBe("error 25 on port 25");
});

test("the reader can name further words to hide", () => {
  expect(hide("Project Falcon, site Graz", {}, "Falcon, graz")).toBe("Project [name 1], site [name 2]");
});
