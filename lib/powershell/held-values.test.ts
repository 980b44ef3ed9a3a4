import { expect, test } from "vitest";
import { heldText, heldValues } from "@/lib/powershell/held-values";

const PASTED = new Map([
  ["remoteIpAddress", "10.20.30.41"],
  ["remoteHost", "mx.fabrikam.com"],
  ["clientAddress", "[2001:db8::1]:25"],
  ["server", "MBX02"],
  ["receiveConnector", "MBX02\\Default MBX02"],
  ["time", "12:30"],
]);

test("addresses and names of the other end that were only pasted are held back, names of one's own are not", () => {
  expect([...heldValues(PASTED, new Set()).keys()]).toEqual([
    "remoteIpAddress",
    "remoteHost",
    "clientAddress",
  ]);
});

test("what the reader typed is no longer held", () => {
  expect([...heldValues(PASTED, new Set(["remoteIpAddress", "remoteHost", "clientAddress"]))]).toEqual([]);
});

test("a held value asks whose it is, and looks like no address", () => {
  expect(heldText("10.20.30.41")).toBe("⟨10.20.30.41: whose is it?⟩");
});
