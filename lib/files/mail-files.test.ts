import { zipSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { fileKind } from "./file-kind";
import { readEml } from "./read-eml";
import { readMsg } from "./read-msg";
import { createZipReader, ZIP_PIECE } from "./read-zip";
import { msgOf } from "./test-mails";

const STATUS = `Reporting-MTA: dns;EX01.contoso.com

Final-recipient: RFC822;pat@fabrikam.com
Action: failed
Status: 5.1.10
Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
`;

const NDR = `Return-Path: <>
From: postmaster@contoso.com
To: kim@contoso.com
Subject: Undeliverable: Room
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Delivery has failed to these recipients: pat@fabrikam.com =E2=80=93 not found

--b1
Content-Type: message/delivery-status

${STATUS}
--b1
Content-Type: message/rfc822

Received: from EX02.contoso.com (192.0.2.12) by EX01.contoso.com (192.0.2.11) with Microsoft SMTP Server id 15.1.2507.35; Tue, 5 Mar 2024 10:12:44 +0000
From: kim@contoso.com
Subject: Room

The room is mine, says the body.

--b1--
`;

const bytes = (text: string) => new TextEncoder().encode(text);

test("a report saved as .eml gives its words, its status and the original header, and not the original body", async () => {
  const text = await readEml(bytes(NDR));
  expect(text).toContain("pat@fabrikam.com – not found");
  expect(text).toContain("550 5.1.10 RESOLVER.ADR.RecipientNotFound");
  expect(text).toMatch(/Original message headers:\nReceived: from EX02/);
  expect(text).not.toContain("The room is mine");
});

test("a report that a user forwarded as an attachment is found inside", async () => {
  const outer = `From: kim@contoso.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="o"\n\n--o\nContent-Type: text/plain\n\nPlease help, lunch is at noon.\n--o\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${NDR}\n--o--\n`;
  const text = await readEml(bytes(outer));
  expect(text).toContain("550 5.1.10 RESOLVER.ADR.RecipientNotFound");
  expect(text).not.toContain("lunch");
});

test("another mail gives header and body; one without plain text gives the words of its HTML", async () => {
  const html = `Received: from a by b; Tue, 5 Mar 2024 10:12:44 +0000\nFrom: a@contoso.com\nContent-Type: text/html\n\n<style>p{}</style><p>451 4.7.0<br>Temporary &amp; slow</p>`;
  expect(await readEml(bytes(html))).toMatch(
    /^Received: from a by b.*\nFrom: [\s\S]*451 4\.7\.0\nTemporary & slow$/,
  );
});

test("a mail of 50 MB gives its words, and what is attached is left out", async () => {
  const line = `${"QUJD".repeat(19)}\r\n`;
  const attached = `--b1\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(50_000_000 / line.length)}`;
  const mail = bytes(NDR.replace(/\n--b1--\n$/, `\n${attached}--b1--\r\n`));
  expect(mail.length).toBeGreaterThan(50_000_000);
  const text = await readEml(mail);
  expect(text).toContain("550 5.1.10 RESOLVER.ADR.RecipientNotFound");
  expect(text.length).toBeLessThan(5_000);
});

test("half a mail gives what could be read", async () => {
  expect(await readEml(bytes(NDR.slice(0, 600)))).toContain("pat@fabrikam.com");
  expect(await readEml(bytes(""))).toBe("");
});

const MSG = msgOf({
  "001A001F": "REPORT.IPM.Note.NDR",
  "0037001F": "Undeliverable: Room",
  "1000001F": "Delivery has failed to these recipients or groups:\n\npat@fabrikam.com\n".repeat(40),
  "1001001F": "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
});

test("a report saved as .msg gives its words and what the server said", () => {
  const text = readMsg(MSG);
  expect(text).toContain("Delivery has failed to these recipients");
  expect(text).toContain("550 5.1.10 RESOLVER.ADR.RecipientNotFound");
});

test("a .msg with the headers of its journey gives them", () => {
  const text = readMsg(
    msgOf({ "007D001F": "Received: from a by b; Tue, 5 Mar 2024 10:12:44 +0000\n", "1000001F": "Hello" }),
  );
  expect(text).toBe("Received: from a by b; Tue, 5 Mar 2024 10:12:44 +0000\n\nHello");
});

test.each([
  ["cut in half", MSG.subarray(0, MSG.length / 2)],
  ["cut to its signature", MSG.subarray(0, 8)],
  ["empty", new Uint8Array(0)],
  ["of another program", msgOf({})],
])("a .msg that is %s is no message, and nothing crashes", (_, broken) => {
  expect(readMsg(broken) ?? "").not.toContain("RESOLVER");
});

function unzip(zipped: Uint8Array): {
  readonly texts: string[];
  readonly report: { entries: readonly string[]; remarks: readonly string[] };
  readonly isOffice: boolean;
} {
  const texts: string[] = [];
  const decoder = new TextDecoder();
  const reader = createZipReader(
    () => texts.push(""),
    (piece) => (texts[texts.length - 1] += decoder.decode(piece)),
  );
  for (let at = 0; at < zipped.length; at += ZIP_PIECE)
    if (!reader.push(zipped.subarray(at, at + ZIP_PIECE), at + ZIP_PIECE >= zipped.length)) break;
  return { texts, report: reader.report(), isOffice: reader.isOfficeDocument() };
}

test("a zip is read entry by entry; archives and pictures inside are left out, and said so", () => {
  const { texts, report } = unzip(
    zipSync({
      "logs/RECV1.LOG": strToU8("first"),
      "../../RECV2.LOG": strToU8("second"),
      "inner.zip": zipSync({ "a.log": strToU8("hidden") }),
      "shot.png": strToU8("png"),
    }),
  );
  expect(texts).toEqual(["first", "second"]);
  expect(report).toEqual({
    entries: ["RECV1.LOG", "RECV2.LOG"],
    remarks: [
      "An archive inside the zip was left out: unpack it and drop its files.",
      "A file that is no text was left out.",
    ],
  });
});

test("a zip bomb ends at its limit", () => {
  const bomb = zipSync({ "bomb.log": new Uint8Array(230 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  let unpacked = 0;
  const reader = createZipReader(
    () => undefined,
    (piece) => (unpacked += piece.length),
  );
  for (let at = 0; at < bomb.length; at += ZIP_PIECE)
    if (!reader.push(bomb.subarray(at, at + ZIP_PIECE), at + ZIP_PIECE >= bomb.length)) break;
  expect(unpacked).toBeLessThanOrEqual(200 * 1024 * 1024);
  expect(reader.report().remarks).toEqual([expect.stringMatching(/more than 200 MB/)]);
});

test("an Office document is told from a zip of logs", () => {
  expect(
    unzip(zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") })).isOffice,
  ).toBe(true);
});

test("half a zip gives what could be read and says so", () => {
  const zipped = zipSync({ "a.log": strToU8("first"), "b.log": strToU8("x".repeat(100_000)) }, { level: 0 });
  expect(unzip(zipped.subarray(0, zipped.length / 2)).texts[0]).toBe("first");
});

test.each([
  ["a.eml", "anything", "eml"],
  ["saved", "Received: from a\nContent-Type: multipart/report; boundary=b\n", "eml"],
  ["a.txt", "Received: from a\nFrom: b\n", "text"],
  ["logs.zip", "PK\u0003\u0004", "zip"],
] as const)("%s is read as %s %s", (name, start, kind) => {
  expect(fileKind(name, bytes(start))).toBe(kind);
});

test("a compound file is read as a message", () => {
  expect(fileKind("mail.msg", MSG)).toBe("msg");
});
