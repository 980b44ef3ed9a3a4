import { expect, test } from "vitest";
import { findClues } from "./read-clues";

function clues(text: string): readonly string[] {
  return findClues(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

test.each([
  ["Event ID:      1035", "event ID 1035"],
  ["EventID 15006 from", "event ID 15006"],
  ["Event ID\n1032\n", "event ID 1032"],
  ["Event 15006, MSExchangeTransport", "event ID 15006"],
  ["Код события: 2017", "event ID 2017"],
  ["Event 15006, MSExchangeTransport", "event source MSExchangeTransport"],
  ["Source: MSExchange EdgeSync", "event source MSExchange EdgeSync"],
  ["451-4.7.0 Temporary server error", "reply code 451"],
  ["451-4.7.0 Temporary server error", "enhanced status code 4.7.0"],
  ["#554-5.2.2 mailbox full", "enhanced status code 5.2.2"],
  ["The server response was: 5.7.1 Client", "enhanced status code 5.7.1"],
  ["530 Must issue a STARTTLS command first", "reply code 530"],
  ["returned '550 no such user'", "reply code 550"],
  ["550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found", "NDR token RESOLVER.ADR.ExRecipNotFound"],
  [
    "554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException; x",
    "NDR token STOREDRV.Deliver.Exception:QuotaExceededException",
  ],
  ["Winsock error code: 10060, Win32", "Winsock code 10060"],
  ["for Receive connector 'Default EX01' x", "connector Default EX01"],
  ["client [192.0.2.21].", "IP address 192.0.2.21"],
  ["at (2001:db8:3::10) returned", "IP address 2001:db8:3::10"],
  ["Computer: EX01.contoso.com", "host EX01.contoso.com"],
])("%s → %s", (text, wanted) => {
  expect(clues(text)).toContain(wanted);
});

test("an IP address or a build number is not a status code", () => {
  expect(
    clues("running 15.2.1258.12 on 5.7.3.10, version 5.0.1, 4.2.1.7, mailer/5.2.1 (smtp_client 4.2.2)"),
  ).toEqual(["IP address 5.7.3.10", "IP address 4.2.1.7"]);
});

test("numbers in prose are not reply codes or event IDs", () => {
  expect(clues("we have 450 mailboxes and 3 events in 2024, the event 5 people saw")).toEqual([]);
});

test.each(["10:12:44", "2024-03-05T10:12:44", "3:04:11 AM"])("the time %s is not an IP address", (text) => {
  expect(findClues(text).filter(({ kind }) => kind === "IP address")).toEqual([]);
});

test.each(["2001:db8::25", "fe80::1", "2001:0db8:0000:0000:0000:ff00:0042:8329"])(
  "%s is an IP address",
  (text) => {
    expect(findClues(`from [${text}] today`).map(({ kind }) => kind)).toContain("IP address");
  },
);
