import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";
import { findLines } from "./line-finder";
import { readReplyChains } from "./reply-chain";

function chains(pasted: string): readonly (readonly string[])[] {
  const paste = cleanPaste(pasted);
  if (paste.kind !== "text") return [];
  return readReplyChains(paste.cleaned, findLines(pasted)).map((chain) =>
    chain.map(({ replyCode, enhancedStatusCode }) =>
      [replyCode, enhancedStatusCode].filter(Boolean).join(" "),
    ),
  );
}

test.each([
  [
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover',
    ["454 4.7.0", "451 4.4.0"],
  ],
  [
    "451-4.4.0 Primary target IP address responded with “421 4.2.1 Unable to connect.”",
    ["421 4.2.1", "451 4.4.0"],
  ],
  [
    "450 4.4.101 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with \"451 5.7.3 STARTTLS is required to send mail.\" x'",
    ["451 5.7.3", "451 4.4.0", "450 4.4.101"],
  ],
  [
    "550 5.4.300 Message expired -> 451 4.4.397 Error communicating with target host. -> 421 4.4.2 Connection dropped",
    ["421 4.4.2", "451 4.4.397", "550 5.4.300"],
  ],
  [
    "[{LRT=};{LED=451 4.4.395 Target host responded with error. -> 454 4.7.5 Certificate validation failure};{FQDN=};{IP=}]",
    ["454 4.7.5", "451 4.4.395"],
  ],
  [
    '441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060"',
    ["441 4.4.1"],
  ],
  ["host #<host #5.4.6 smtp;554 5.4.6 Hop count exceeded> #SMTP#", ["554 5.4.6"]],
  ["#554-5.2.2 mailbox full 554 5.2.2 STOREDRV.Deliver", ["554 5.2.2"]],
  ["said: 451 4.7.500 Server busy (dsn=4.7.500)", ["451 4.7.500"]],
  ['Deferred: 421 4.3.2 Service not available" Status 4.0.0', ["421 4.3.2"]],
  [
    "Remote Server at x (192.0.2.1) returned '400 4.4.7 Message delayed'\n1/1/2024 - Remote Server at x (192.0.2.1) returned '441 4.4.1 Error'",
    ["441 4.4.1", "400 4.4.7"],
  ],
  [
    '451 4.4.0 primární cílová adresa odpověděla na: "421 4.4.1 vypršel časový limit"',
    ["421 4.4.1", "451 4.4.0"],
  ],
])("the innermost reply comes first: %s", (pasted, wanted) => {
  expect(chains(pasted)[0]).toEqual(wanted);
});

test.each([
  [
    "Sendmail sums up below the reply that it quotes",
    ">>> DATA\n<<< 503 Valid RCPT command must precede DATA\n554 5.0.0 Service unavailable",
    [["503"]],
  ],
  ["a program names a code in brackets", "Error SMTP (451): (try again)", [["451"]]],
  ["a port is no code", "SMTP: 587, STARTTLS", []],
  [
    "a reply of several lines is one reply",
    "said: 550-5.7.1 This mail is refused by the policy\n550-5.7.1 of its domain. Ask its\n550 5.7.1 administrators.",
    [["550 5.7.1"]],
  ],
])("%s", (_, pasted, wanted) => {
  expect(chains(pasted)).toEqual(wanted);
});

test("two failures of one conversation are two chains", () => {
  expect(
    chains("535 5.7.3 Authentication unsuccessful\nRCPT TO:<a@b.example>\n550 5.7.54 Unable to relay"),
  ).toEqual([["535 5.7.3"], ["550 5.7.54"]]);
});

test("a reply knows its words, its line and the server that gave it", () => {
  const pasted = "x\n1/22/2023 - Server at EX01.contoso.com returned '550 5.7.1 Unable to relay'";
  const paste = cleanPaste(pasted);
  if (paste.kind !== "text") throw new Error("not text");
  expect(readReplyChains(paste.cleaned, findLines(pasted))[0]?.[0]).toMatchObject({
    replyCode: "550",
    enhancedStatusCode: "5.7.1",
    text: "Unable to relay",
    line: 2,
    server: "EX01.contoso.com",
  });
});
