import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { recordSent } from "./sent-requests";
import { expect, test } from "./test";

const BOX = /Event, Last Error/;

async function paste(page: Page, text: string) {
  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: BOX }).fill(text);
}

const SLOW_HEADERS = `Received: from EX01.contoso.com (192.0.2.11) by EX01.contoso.com (192.0.2.11)
 with Microsoft SMTP Server (TLS) id 15.1.2507.35 via Mailbox Transport; Tue, 5
 Mar 2024 10:28:01 +0000
Received: from mx.fabrikam.com (203.0.113.9) by EX01.contoso.com (192.0.2.11)
 with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)
 id 15.1.2507.35 via Frontend Transport; Tue, 5 Mar 2024 10:12:44 +0000
From: lee@fabrikam.com
Date: Tue, 5 Mar 2024 10:12:43 +0000

The body of the message, with its 550 5.7.1.
`;

test("an answer to EHLO without STARTTLS is a finding that leads to articles and the wizard", async ({
  page,
}) => {
  await paste(
    page,
    "220 EX01.contoso.com Microsoft ESMTP MAIL Service ready\nEHLO client01\n250-EX01.contoso.com Hello [192.0.2.10]\n250-SIZE 37748736\n250-AUTH NTLM\n250-X-EXPS GSSAPI NTLM\n250 8BITMIME\n",
  );
  const findings = page.getByRole("region", { name: "What your text shows" });
  await expect(findings).toContainText("STARTTLS is missing from the answer to EHLO");
  await expect(findings.getByRole("link", { name: "Find the cause step by step" })).toHaveAttribute(
    "href",
    "/troubleshoot/starttls-missing",
  );
  await expect(page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first()).toContainText(
    "STARTTLS is missing from the answer to EHLO",
  );
});

test("headers show the way of the message; the slow station opens the wizard with its answer", async ({
  page,
  context,
}) => {
  const sent = recordSent(context);
  await paste(page, SLOW_HEADERS);
  const way = page.getByRole("region", { name: /The way of the message: 2 stations, 15 min 17 s/ });
  await expect(way.getByRole("listitem")).toHaveCount(2);
  await expect(way.getByRole("listitem").nth(0)).toContainText("Front End Transport");
  await expect(way.getByRole("listitem").nth(0)).toContainText("TLS 1.2");
  await expect(way.getByRole("listitem").nth(1)).toContainText("Mailbox Transport Delivery");
  await expect(way.getByRole("listitem").nth(1)).toContainText("+ 15 min 17 s");
  await page
    .getByRole("region", { name: "What your text shows" })
    .getByRole("link", { name: "Find the cause step by step" })
    .click();
  await expect(page).toHaveURL("/troubleshoot/mail-is-slow/lost-between.same-server");
  expect(await sent.text()).not.toMatch(/fabrikam|192\.0\.2\.11/);
});

async function choose(page: Page, name: string, content: Uint8Array | string) {
  await page.goto("/diagnose");
  const path = test.info().outputPath(name);
  await writeFile(path, content);
  await page.getByLabel("File to read").setInputFiles(path);
}

const NDR = [
  "From: postmaster@contoso.com",
  "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain",
  "",
  "Your message did not reach everybody.",
  "--b1",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns;EX01.contoso.com",
  "",
  "Final-recipient: RFC822;pat@contoso.com",
  "Action: failed",
  "Status: 5.1.10",
  "Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
  "",
  "--b1--",
  "",
].join("\r\n");

test("a bounce saved as .eml is diagnosed by its delivery status", async ({ page }) => {
  await choose(page, "Undeliverable.eml", NDR);
  await expect(page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first()).toContainText(
    "550 5.1.10",
  );
});

test("a zip of logs is summarised as one, and says what it left out", async ({ page, context }) => {
  const sent = recordSent(context);
  const header =
    "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";
  const log = (id: string) =>
    strToU8(
      `${header}2024-03-05T10:12:44.000Z,EX01\\Default,08DC3CFA5E1D000${id},0,192.0.2.10:25,198.51.100.${id}:50001,<,RCPT TO:<pat@fabrikam.com>,\r\n2024-03-05T10:12:44.100Z,EX01\\Default,08DC3CFA5E1D000${id},1,192.0.2.10:25,198.51.100.${id}:50001,>,550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain,\r\n`,
    );
  await choose(
    page,
    "logs.zip",
    zipSync({ "../RECV1.LOG": log("1"), "RECV2.LOG": log("2"), "inner.zip": strToU8("PK") }),
  );
  await expect(page.getByText("Read 2 files: RECV1.LOG, RECV2.LOG.")).toBeVisible();
  await expect(page.getByText(/An archive inside the zip was left out/)).toBeVisible();
  await expect(page.getByRole("region", { name: /Summary of an SMTP protocol log/ })).toContainText(
    "2 failures",
  );
  expect(await sent.text()).not.toMatch(/fabrikam/);
});

test("a .msg that is cut off is refused with what to do instead", async ({ page }) => {
  await choose(page, "half.msg", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  await expect(page.getByRole("main").getByRole("alert")).toContainText("cut off or damaged");
});

test("a Go program's certificate error is about Exchange as the server", async ({ page }) => {
  await paste(
    page,
    "tls: failed to verify certificate: x509: certificate is valid for EX01, not relay.contoso.com",
  );
  await expect(page.getByRole("region", { name: "What your text shows" })).toContainText(
    "The client refuses the certificate that Exchange shows",
  );
});
