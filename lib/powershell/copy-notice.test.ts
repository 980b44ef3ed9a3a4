import { expect, test } from "vitest";
import { copyNotice } from "@/lib/powershell/copy-notice";

test("a command that only looks and lacks nothing is just copied", () => {
  expect(copyNotice({ missing: [], filled: [{ label: "Server", value: "EX01" }] })).toBe("Copied.");
});

test("what is still to be replaced is named", () => {
  expect(copyNotice({ missing: ["⟨domain controller⟩"], filled: [] })).toBe(
    "Copied. Still to replace: ⟨domain controller⟩.",
  );
});

test("a changing command says what it changes and whose address it holds", () => {
  expect(
    copyNotice({
      missing: [],
      changes: "Drops connections from this address.",
      filled: [{ label: "Sender’s address", value: "192.0.2.21" }],
    }),
  ).toBe(
    "Copied. It changes: Drops connections from this address. Look first whether these are the right ones: Sender’s address 192.0.2.21.",
  );
});
