import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { EVENT_1035 } from "./pastes";
import { expect, test } from "./test";

const HEADER =
  "#Software: Microsoft Exchange Server\r\n#Version: 15.0.0.0\r\n#Log-type: SMTP Receive Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n";

/** A receive log in which each session is refused; all from three addresses. */
function refusals(sessions: number): string {
  const rows = Array.from({ length: sessions }, (_, number) => {
    const time = new Date(Date.UTC(2024, 2, 5, 2, 10) + number * 1_000).toISOString();
    const start = `${time},EX01\\Default Frontend EX01,${number.toString(16).toUpperCase().padStart(16, "0")}`;
    const ends = `192.0.2.10:25,198.51.100.${number % 3}:50001`;
    return [
      `${start},0,${ends},+,,`,
      `${start},1,${ends},<,RCPT TO:<pat@fabrikam.com>,`,
      `${start},2,${ends},>,550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain,`,
      `${start},3,${ends},-,,Local`,
    ].join("\r\n");
  });
  return `${HEADER}${rows.join("\r\n")}\r\n`;
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/diagnose");
  const path = test.info().outputPath(name);
  await writeFile(path, buffer);
  await page.getByLabel("File to read").setInputFiles(path);
}

test("a file in UTF-16 is read as if it had been pasted", async ({ page }) => {
  await choose(page, "event.txt", Buffer.from(`\uFEFF${EVENT_1035}`, "utf16le"));
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue(EVENT_1035);
});

test("a log of some megabytes is summarised, and its findings are saved as CSV and Markdown", async ({
  page,
}) => {
  await choose(page, "RECV2024030502-1.LOG", Buffer.from(refusals(8_000)));
  const summary = page.getByRole("region", { name: /Summary of an SMTP protocol log/ });
  await expect(summary.getByRole("status")).toContainText("8,000 failures in 8,000 sessions", {
    timeout: 30_000,
  });
  const finding = summary.getByRole("article").first();
  await expect(finding.getByRole("heading", { level: 3 })).toContainText(
    "8,000 × 550 5.7.54 from 3 addresses on 2024-03-05 from 02:10 to 04:23 UTC",
  );
  await expect(finding.getByRole("region", { name: "Session 0000000000000000" })).toContainText(
    "< RCPT TO:<pat@fabrikam.com>",
  );
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toBeHidden();
  for (const [button, name, start] of [
    ["Save as CSV", "findings.csv", "\uFEFFCount,Finding,"],
    ["Save as Markdown", "findings.md", "# Findings in an SMTP protocol log"],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await summary.getByRole("button", { name: button }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), "utf8")).toContain(start);
  }
  await page.getByRole("button", { name: "Remove file" }).click();
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue("");
});

test("reading a large file shows how far it is, and can be cancelled", async ({ page }) => {
  await choose(page, "RECV2024030502-1.LOG", Buffer.from(refusals(90_000)));
  await expect(page.getByRole("progressbar", { name: /Reading RECV/ })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText(/Reading was cancelled/)).toBeVisible();
  await page.getByRole("button", { name: "Remove file" }).click();
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toBeVisible();
});

test("a log without failures says what was looked for, and where to go on", async ({ page }) => {
  const rows = refusals(5_000).replaceAll("550 5.7.54 SMTP; Unable to relay", "250 2.1.5 Recipient OK:");
  await choose(page, "RECV2024030502-1.LOG", Buffer.from(rows));
  const summary = page.getByRole("region", { name: /Summary of an SMTP protocol log/ });
  await expect(summary.getByRole("status")).toContainText("0 failures in 5,000 sessions", {
    timeout: 30_000,
  });
  await expect(summary.getByText(/looked for replies that begin with 4 or 5/)).toBeVisible();
  await expect(summary.getByRole("link", { name: "start from the symptom" })).toBeVisible();
});

test("a pasted log is summarised above its diagnoses", async ({ page }) => {
  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(refusals(3));
  await expect(
    page.getByRole("region", { name: /Summary of an SMTP protocol log/ }).getByRole("article"),
  ).toHaveCount(1);
});
