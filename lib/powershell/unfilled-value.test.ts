import { expect, test } from "vitest";
import { commandParts } from "./command-template";
import { COMMAND_VALUES } from "./command-values";
import { fillCommand } from "./fill-command";
import { unfilledSlots, unfilledText } from "./unfilled-value";

const unfilled = (name: string) => unfilledText(name, name);

test.each([
  ["receivingServer", "Receiving server", "⟨receiving server⟩"],
  ["dnsServer", "DNS server", "⟨DNS server⟩"],
])("an unfilled %s says what it is", (name, label, text) => {
  expect(unfilledText(name, label)).toBe(text);
});

test("the connector for Internet mail has another name in each generation", () => {
  const text = (...versions: ("2010" | "2016")[]) => unfilledText("internetReceiveConnector", "", versions);
  expect(text("2010")).toBe("⟨Default connector of the receiving server⟩");
  expect(text("2016")).toBe("⟨Default Frontend connector of the receiving server⟩");
  expect(text("2010", "2016")).toMatch(/Default Frontend.*Default|Default.*Default Frontend/);
});

test.each(["EMS", "PowerShell", "cmd", "SMTP"] as const)(
  "a slot without a value is no name in %s",
  (shell) => {
    const parts = commandParts("Get-Queue -Server {{receivingServer}}");
    expect(fillCommand(parts, shell, new Map(), () => "⟨receiving server⟩")).toBe(
      "Get-Queue -Server ⟨receiving server⟩",
    );
  },
);

test("the slots that are left are counted once each; blanks are no value", () => {
  const parts = commandParts("a {{sendingServer}} {{queue}} {{queue}} {{badServer}}");
  const values = new Map([
    ["sendingServer", "EX01"],
    ["badServer", " "],
  ]);
  expect(unfilledSlots(parts, values)).toEqual(["queue", "badServer"]);
});

test("no unfilled value looks like a real name", () => {
  for (const [name, { label }] of COMMAND_VALUES) expect(unfilledText(name, label)).toMatch(/^⟨.+⟩$/);
  expect(unfilled("x")).toBe("⟨x⟩");
});
