import { expect, test } from "vitest";
import { FIRST_PROBES, LAST_PROBES, LATER_PROBES } from "./probes";
import { redaction } from "./redact";

test.each([...FIRST_PROBES, ...LATER_PROBES, ...LAST_PROBES])("$text", ({ text, secret, kept = [] }) => {
  const hidden = redaction([], [text]).redact(text);
  for (const each of secret) expect(hidden).not.toContain(each);
  for (const each of kept) expect(hidden).toContain(each);
});

test("what the product says itself stays readable", () => {
  const text = [
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.',
    "250-SIZE 37748736",
    "250-AUTH NTLM LOGIN",
    "250 XRDST",
    "Get-Queue | Where-Object { $_.Status -eq 'Retry' } | Format-List Identity,LastError",
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
    "Event ID 1035, MSExchangeTransport, SmtpReceiveAuthenticationFailed, IllegalMessage, Winsock error code: 10060",
    "TLS1.2, SHA256, X-ANONYMOUSTLS, KB5001779, CU23, 15.2.1258.12, 2026-11-29T02:14:06.123Z",
    "S-1-5-18, NT AUTHORITY\\SYSTEM, 127.0.0.1",
  ].join("\n");
  const { redact, unsure } = redaction([], [text]);
  expect(redact(text)).toBe(text);
  expect(unsure).toEqual([]);
});

test("what cannot be judged is named: a capital at the beginning, a word that nobody knows", () => {
  const { unsure, hidden } = redaction([], ["Falcon is down. The zorkbox answers."]);
  expect(hidden()).toEqual([]);
  expect(unsure).toEqual(["Falcon", "zorkbox"]);
});

test("the time grows with the length of the text, whatever it consists of", () => {
  const time = (piece: string, length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const start = performance.now();
    redaction([], [text]);
    return performance.now() - start;
  };
  for (const piece of [
    "a",
    "A1 ",
    "=",
    "a.",
    "a@",
    "\\",
    ":",
    "AUTH ",
    "Password",
    "user: a ",
    "0a",
    "[Jo ",
    "ff ",
    "-",
  ]) {
    // Eight times the text, with room for a busy machine: squared time would be 64 times as much.
    expect({ piece, isLinear: time(piece, 64_000) < 30 * Math.max(20, time(piece, 8_000)) }).toEqual({
      piece,
      isLinear: true,
    });
  }
});
