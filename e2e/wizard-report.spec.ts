import { recordSent } from "./sent-requests";
import { NO_SYMPTOM, onThisCopy } from "./plain-files";
import { expect, test } from "./test";

const STEP = "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message";
const REPORT = "/troubleshoot/queue-454-4-7-0/report?answers=receiver-event.illegal-message";
const OUTPUT =
  "EX77.corp.fabrikam.com failed from 192.0.2.77 for jo.smith@fabrikam.com (FABRIKAM\\scanner77)";
const NAMES = ["EX77", "192.0.2.77", "jo.smith", "fabrikam", "FABRIKAM", "scanner77"];

test("a step leads to its report, and the report leads back", async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole("link", { name: "Write a report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Report:/);
  const report = page.getByRole("article");
  for (const name of ["Answers", "Possible causes", "Next step", "Open this case again"])
    await expect(report.getByRole("heading", { level: 3, name })).toBeVisible();
  await expect(report).toContainText(STEP);
  await page.getByRole("link", { name: "Back to your step" }).click();
  await expect(page).toHaveURL(STEP);
});

test("a team gets a request, and only its own causes", async ({ page }) => {
  await page.goto(REPORT);
  await page.getByRole("link", { name: "AD / DNS team" }).click();
  await expect(page).toHaveURL(/for=directory/);
  await expect(page.getByRole("link", { name: "AD / DNS team" })).toHaveAttribute("aria-current", "page");
  const report = page.getByRole("article");
  await expect(report.getByRole("heading", { name: "What we ask of you" })).toBeVisible();
  await expect(report.getByRole("heading", { name: "Next step" })).toHaveCount(0);
});

test("a pasted output stays in the browser, and its names are hidden until they are shown", async ({
  page,
  context,
}) => {
  await page.goto(REPORT);
  const sent = recordSent(context);
  await page.getByText("Outputs and remarks").click();
  await page.getByRole("textbox", { name: /^Output for: What did the receiving server log/ }).fill(OUTPUT);
  const report = page.getByRole("article");
  await expect(report).toContainText("failed from [public address 1]");
  for (const name of NAMES) await expect(report).not.toContainText(name);
  await expect(page.getByText(/^Hidden: \d+\./)).toBeVisible();

  await page.getByRole("checkbox", { name: "Hide passwords, names, addresses and users" }).uncheck();
  await expect(report).toContainText(OUTPUT);

  await page.getByRole("link", { name: "AD / DNS team" }).click();
  await expect(page.getByRole("checkbox", { name: /^Hide passwords/ })).toBeChecked();
  await expect(report).not.toContainText("192.0.2.77");
  for (const name of NAMES) expect(await sent.text()).not.toContain(name);
});

test("what is pasted is still there after the page is loaded anew", async ({ page }) => {
  await page.goto(REPORT);
  await page.getByText("Outputs and remarks").click();
  await page.getByRole("textbox", { name: /^Remarks/ }).fill("since 02:14, ticket 4711");
  await page.reload();
  await expect(page.getByRole("article")).toContainText("since 02:14, ticket 4711");
});

test("the reader can hide further words", async ({ page }) => {
  await page.goto(REPORT);
  await page.getByText("Outputs and remarks").click();
  await page.getByRole("textbox", { name: /^Remarks/ }).fill("Project Falcon waits");
  await page.getByRole("textbox", { name: /^Hide these words too/ }).fill("falcon");
  await expect(page.getByRole("article")).toContainText("Project [name 1] waits");
});

test("the report can be saved as Markdown", async ({ page }) => {
  await page.goto(REPORT);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save .md" }).click();
  expect((await download).suggestedFilename()).toBe("queue-454-4-7-0-notes.md");
});

test("in print there is the report and nothing around it", async ({ page }) => {
  await page.goto(REPORT);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("checkbox")).toBeHidden();
});

test("nonsense in the address gives the report of the symptom's start; an unknown symptom has none", async ({
  page,
  request,
}) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/report?answers=%3Cb%3E/..//x.y&for=constructor");
  await expect(page.getByRole("link", { name: "My own notes" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("article").getByRole("heading", { name: "Next step" })).toBeVisible();
  expect((await request.get(onThisCopy("/troubleshoot/no-such-symptom/report"))).status()).toBe(NO_SYMPTOM);
});

test.describe("on a narrow screen without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the report of the state is there for every audience, without controls that would do nothing", async ({
    page,
  }) => {
    await page.goto(REPORT);
    await expect(page.getByRole("article")).toContainText(STEP);
    await page.getByRole("link", { name: "Firewall team" }).click();
    await expect(page.getByRole("heading", { name: "What we ask of you" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
    const { scrollWidth, clientWidth } = await page
      .locator("html")
      .evaluate((root) => ({ scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
