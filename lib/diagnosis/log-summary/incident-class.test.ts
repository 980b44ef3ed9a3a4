import { expect, test } from "vitest";
import { incidentClass } from "./incident-class";

test.each([
  [
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@contoso.com not found",
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient <address> not found",
  ],
  ["Failed connection to 192.0.2.25:25 (TimedOut:0000274C)", "Failed connection to <ip> (TimedOut:<id>)"],
  ["Winsock error code: 10060, host mx1.fabrikam.com", "Winsock error code: 10060, host <host>"],
  ["554 5.7.1 [2001:db8::25]:25 is listed", "554 5.7.1 <ip>:25 is listed"],
  ["message 1341ac7b-13fb-42ab-4d44-08cf7f558910 at 2024-03-05T10:12:40.000Z", "message <id> at <time>"],
])("%s", (text, expected) => {
  expect(incidentClass(text)).toBe(expected);
});
