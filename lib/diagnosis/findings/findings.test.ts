import { expect, test } from "vitest";
import { createDiagnoser } from "../diagnose";
import { buildDiagnosisIndex } from "../diagnosis-index";
import { problemDocument } from "../test-articles";
import { readEhloFindings } from "./ehlo-findings";
import { readTranscriptFindings } from "./transcript-findings";

const GREETING =
  "220 EX01.contoso.com Microsoft ESMTP MAIL Service ready at Tue, 5 Mar 2024 10:12:44 +0000\n";
const list = (...keywords: string[]): string =>
  ["EX01.contoso.com Hello [192.0.2.10]", "SIZE 37748736", ...keywords]
    .map((line, at, all) => `250${at === all.length - 1 ? " " : "-"}${line}\n`)
    .join("");
const WHOLE = ["STARTTLS", "X-ANONYMOUSTLS", "AUTH NTLM", "X-EXPS GSSAPI NTLM", "8BITMIME", "XRDST"];
const without = (keyword: string): string[] => WHOLE.filter((line) => !line.startsWith(keyword));
const ids = (text: string): string[] => readEhloFindings(text).map(({ id }) => id);

test.each<[string, string, string[]]>([
  ["a whole list", GREETING + list(...WHOLE), []],
  [
    "no X-EXPS and no X-ANONYMOUSTLS",
    GREETING + list("STARTTLS", "AUTH NTLM", "8BITMIME"),
    ["ehlo-without-x-exps"],
  ],
  [
    "no STARTTLS on an Exchange server",
    GREETING + list("AUTH NTLM", "X-EXPS GSSAPI NTLM", "8BITMIME"),
    ["ehlo-without-starttls"],
  ],
  ["no AUTH, and TLS is still to come", GREETING + list(...without("AUTH")), ["ehlo-auth-only-in-tls"]],
  [
    "no AUTH inside TLS",
    `${GREETING}EHLO a\n${list(...without("AUTH"))}STARTTLS\n220 2.0.0 SMTP server ready\nEHLO a\n${list("X-EXPS GSSAPI NTLM", "8BITMIME")}`,
    ["ehlo-without-auth"],
  ],
  [
    "the second list, inside TLS, offers no STARTTLS and need not",
    `${GREETING}EHLO a\n${list(...WHOLE)}STARTTLS\n220 2.0.0 SMTP server ready\nEHLO a\n${list(...without("STARTTLS"))}`,
    [],
  ],
  [
    "openssl s_client has started TLS before the first list",
    `CONNECTED(00000003)\n-----BEGIN CERTIFICATE-----\nVerify return code: 0 (ok)\n---\n250 XRDST\nEHLO a\n${list("X-EXPS GSSAPI", "8BITMIME")}`,
    ["ehlo-without-auth"],
  ],
  ["a firewall's X", GREETING + list("XXXXXXXA", "8BITMIME"), ["ehlo-masked"]],
  ["a firewall's stars", `220 ${"*".repeat(40)}\n250 SIZE 1000`, ["ehlo-masked"]],
  [
    "another server's entry without logins, which nobody asked for",
    `220 mx.fabrikam.com ESMTP Postfix\n${list("PIPELINING", "STARTTLS", "8BITMIME")}`,
    [],
  ],
  [
    "the entry of Microsoft 365 offers no logins",
    `220 DB5.mail.protection.outlook.com Microsoft ESMTP MAIL Service ready\n${list("STARTTLS", "8BITMIME")}`,
    [],
  ],
  ["one line of a list proves no absence", "250-SIZE 37748736\n", []],
  [
    "PHPMailer's marks",
    "SERVER -> CLIENT: 220 x\nCLIENT -> SERVER: EHLO web01\nS: 250-EX01.contoso.com Hello [192.0.2.1]\nS: 250-SIZE 1\nS: 250 8BITMIME\nC: AUTH LOGIN",
    ["ehlo-without-starttls", "ehlo-without-auth"],
  ],
])("%s", (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

const stop = (text: string): (string | undefined)[] => {
  const [finding] = readTranscriptFindings(text);
  return [finding?.id, finding?.quote];
};

test.each<[string, string, string | undefined, string | undefined]>([
  ["EHLO without an answer", `${GREETING}EHLO client01`, "silence-after-ehlo", "EHLO client01"],
  [
    "the peer hangs up after STARTTLS",
    `${GREETING}EHLO a\n${list(...WHOLE)}STARTTLS\n220 2.0.0 SMTP server ready\n\nConnection closed by foreign host.`,
    "silence-in-tls",
    "Connection closed by foreign host",
  ],
  ["STARTTLS alone", `${GREETING}EHLO a\n${list(...WHOLE)}STARTTLS`, "silence-in-tls", "STARTTLS"],
  ["in the login", `${GREETING}AUTH LOGIN\n334 VXNlcm5hbWU6`, "silence-in-login", "334 VXNlcm5hbWU6"],
  [
    "a recipient",
    `${GREETING}C: RCPT TO:<pat@contoso.com>`,
    "silence-in-envelope",
    "C: RCPT TO:<pat@contoso.com>",
  ],
  [
    "the message, whose own lines are no commands",
    `${GREETING}DATA\n354 Start mail input\nSubject: quit the data\nQuit smoking\n.`,
    "silence-in-content",
    "354 Start mail input",
  ],
  [
    "no greeting",
    "Trying 192.0.2.10...\nConnected to EX01.contoso.com.\nEscape character is '^]'.\n",
    "silence-before-greeting",
    "Connected to",
  ],
  [
    "a refusal ends it",
    `${GREETING}RCPT TO:<pat@contoso.com>\n550 5.7.54 SMTP; Unable to relay`,
    undefined,
    undefined,
  ],
  [
    "a refusal, and then a login that goes nowhere",
    `${GREETING}AUTH NTLM\n535 5.7.3 Authentication unsuccessful\nAUTH LOGIN\n334 VXNlcm5hbWU6`,
    undefined,
    undefined,
  ],
  ["QUIT ends it", `${GREETING}EHLO a\n${list(...WHOLE)}QUIT`, undefined, undefined],
  ["a whole list ends it", `${GREETING}EHLO a\n${list(...WHOLE)}`, undefined, undefined],
])("a transcript that stops: %s", (_, text, id, quote) => {
  expect(stop(text)).toEqual([id, quote]);
});

test("a finding names its articles, and they are the diagnosis when nothing else is", () => {
  const diagnose = createDiagnoser(
    buildDiagnosisIndex([problemDocument("firewall-smtp-inspection", "A firewall rewrites SMTP")]),
  );
  const { findings, diagnoses } = diagnose(`${GREETING}EHLO a\n250-EX01 Hello\n250-XXXXXXXA\n250 8BITMIME\n`);
  expect(findings).toMatchObject([
    {
      id: "ehlo-masked",
      quote: { text: "XXXXXXXA", line: 4 },
      articles: [{ url: "/problems/firewall-smtp-inspection" }],
    },
  ]);
  expect(diagnoses[0]).toMatchObject({ url: "/problems/firewall-smtp-inspection", confidence: 0.85 });
});

test("stars in the greeting of a session without an end show a firewall, also to the sending side", () => {
  const row = (event: string, data: string, at: number): string =>
    `2024-03-05T10:12:44.${100 + at}Z,Outbound,08DC3CFA5E1D0002,${at},192.0.2.10:60029,198.51.100.24:25,${event},${data},`;
  const log = [
    row("<", `220 ${"*".repeat(60)}`, 1),
    row(">", "EHLO ex01.contoso.com", 2),
    row("<", "250 SIZE", 3),
  ];
  const { findings } = createDiagnoser(buildDiagnosisIndex([]))(log.join("\n"));
  expect(findings.map(({ id }) => id)).toEqual(["ehlo-masked"]);
});

test("rows of a connectivity log are known without their header", () => {
  const { format } = createDiagnoser(buildDiagnosisIndex([]))(
    "2024-03-05T10:12:44.100Z,08DC3CFA5E1D0002,SMTP,fabrikam.com,+,DnsConnectorDelivery;QueueLength=1\n2024-03-05T10:12:45.100Z,08DC3CFA5E1D0002,SMTP,fabrikam.com,-,Messages: 0 Bytes: 0 (Retry)",
  );
  expect(format).toBe("connectivity-log");
});

test("what a Last Error's own words say about the reply that it quotes is explained", () => {
  const { parts } = createDiagnoser(buildDiagnosisIndex([]))(
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."',
  );
  expect(parts.map(({ means }) => means)).toContainEqual(
    expect.stringMatching(
      /^“Primary target IP address responded with”: only says that the other server answered/,
    ),
  );
});
