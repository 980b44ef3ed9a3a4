import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";
import { explainParts } from "./explained-parts";
import { findLines } from "./line-finder";

function explained(text: string): readonly string[] {
  const paste = cleanPaste(text);
  if (paste.kind !== "text") throw new Error(`The paste is ${paste.kind}`);
  return explainParts(paste.cleaned, findLines(text)).map(({ means }) => means);
}

test("ports tell an inside hop from an outside one", () => {
  expect(explained("The last endpoint attempted was 192.0.2.21:475")[0]).toContain(
    "Mailbox Transport Delivery",
  );
  expect(explained("The last endpoint attempted was [2001:db8::25]:25")[0]).toContain("a host outside");
});

test("a port that says nothing is left out", () => {
  expect(explained("192.0.2.21:50311 at 10:25:33")).toEqual([]);
});

test("Winsock codes are explained once, with their line", () => {
  const text =
    "first\nFailed to connect. Winsock error code: 10061, Win32 error code: 10061.\nWinsock error code: 10061";
  const paste = cleanPaste(text);
  if (paste.kind !== "text") throw new Error("The paste is no text");
  expect(explainParts(paste.cleaned, findLines(text))).toEqual([
    { text: "10061", line: 2, means: expect.stringContaining("nothing listens on that port") },
  ]);
});

test("the parts of a Last Error are explained in their order", () => {
  expect(explained("[{LRT=3/5/2024 1:31:03 PM};{LED=441 4.4.1 Failed};{FQDN=ex02};{IP=192.0.2.2}]")).toEqual([
    expect.stringContaining("LRT"),
    expect.stringContaining("LED"),
    expect.stringContaining("FQDN"),
    expect.stringContaining("IP:"),
  ]);
});
