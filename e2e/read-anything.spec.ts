import type { Page } from "@playwright/test";
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
  await expect(page.getByRole("main")).not.toContainText("The body of the message");
  await page
    .getByRole("region", { name: "What your text shows" })
    .getByRole("link", { name: "Find the cause step by step" })
    .click();
  await expect(page).toHaveURL("/troubleshoot/mail-is-slow/lost-between.same-server");
  expect(await sent.text()).not.toMatch(/fabrikam|192\.0\.2\.11/);
});
