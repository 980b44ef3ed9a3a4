import { NO_SYMPTOM, onThisCopy } from "./plain-files";
import { expect, test } from "./test";

const STEP = "/troubleshoot/queue-454-4-7-0";
/** As the script prints it; the number at its end is the check number of the rest. */
const LINE = "MF3 queue-454-4-7-0 1 clocks=over-5 replication=fine #2827";
const BOX = { name: /^Paste or type the line/ };

test("a step leads to the scripts for the checks that are still open", async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole("link", { name: "Run all open checks with one script" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^All open checks at once/);
  await page.getByLabel("I run Exchange").selectOption("2019");
  const place = page.getByRole("region", { name: "On the sending server" });
  await expect(place.getByRole("group", { name: "Command" }).filter({ visible: true })).toHaveCount(1);
  await expect(place.getByRole("group", { name: "Command" }).filter({ visible: true })).toContainText(
    "'MF3 queue-454-4-7-0 1'",
  );
  await expect(place.getByRole("button", { name: /^Copy/ }).filter({ visible: true })).toBeVisible();
});

test("the line that the script printed fills in the answers, and nothing around it leaves the page", async ({
  page,
}) => {
  await page.goto(`${STEP}/probe`);
  await page.getByRole("textbox", BOX).fill(`PS C:\\> EX01.contoso.com secret\n> ${LINE}\nPS C:\\>`);
  await page.getByRole("button", { name: "Fill in the answers" }).click();
  await expect(page.getByRole("heading", { name: "2 answers were read" })).toBeVisible();
  expect(page.url()).not.toContain("secret");
  expect(page.url()).not.toContain("contoso");
  await page.getByRole("link", { name: "Continue with these answers" }).click();
  await expect(page).toHaveURL(/clocks\.over-5/);
  await expect(page).toHaveURL(/replication\.fine/);
});

test("text without a line is answered in place, and stays in the box", async ({ page }) => {
  await page.goto(`${STEP}/probe`);
  await page.getByRole("textbox", BOX).fill("clocks over-5");
  await page.getByRole("button", { name: "Fill in the answers" }).click();
  await expect(page.getByText("There is no line that begins with MF3 in this text")).toBeVisible();
  await expect(page.getByRole("textbox", BOX)).toHaveValue("clocks over-5");
});

test("a mistyped line is used as far as it fits, and what is wrong is said", async ({ page }) => {
  await page.goto(`${STEP}/probe?line=${encodeURIComponent(LINE.replace("over-5", "over-6"))}`);
  await expect(page.getByRole("heading", { name: "1 answer was read" })).toBeVisible();
  await expect(page.getByText("The check number of the line does not fit")).toBeVisible();
  await expect(page.getByText(/“clocks=over-6” is not an answer to/)).toBeVisible();
});

test("a line about another problem leads to the page where it can be used", async ({ page }) => {
  await page.goto(`/troubleshoot/starttls-missing/probe?line=${encodeURIComponent(LINE)}`);
  await page.getByRole("link", { name: "Use it there" }).click();
  await expect(page).toHaveURL(/queue-454-4-7-0\/probe/);
  await expect(page.getByRole("heading", { name: "2 answers were read" })).toBeVisible();
});

test("nonsense in the address shows the scripts of the start", async ({ page }) => {
  await page.goto(`${STEP}/probe?answers=%3Cb%3E/..//x.y&line=%00%ff&line=MF3`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^All open checks at once/);
  await expect(page.getByText("No line of the script was found in your text")).toBeVisible();
});

test("an unknown symptom has no script", async ({ request }) => {
  expect((await request.get(onThisCopy("/troubleshoot/no-such-symptom/probe"))).status()).toBe(NO_SYMPTOM);
});

test.describe("on a narrow screen without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("script and form work, and nothing but the script scrolls sideways", async ({ page }) => {
    await page.goto(`${STEP}/probe`);
    const { scrollWidth, clientWidth } = await page
      .locator("html")
      .evaluate((root) => ({ scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await page.getByRole("textbox", BOX).fill(LINE);
    await page.getByRole("button", { name: "Fill in the answers" }).click();
    await page.getByRole("link", { name: "Continue with these answers" }).click();
    await expect(page).toHaveURL(/clocks\.over-5/);
  });
});
