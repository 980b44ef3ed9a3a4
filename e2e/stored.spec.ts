import { expect, test } from "./test";

test("the privacy page says what is stored, and one button deletes it all", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Error, event ID or code" });
  await box.fill("kerberos clock");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search/);
  await page.goto("/diagnose");
  await page.getByRole("button", { name: "Try an example" }).click();
  await page
    .getByRole("link", { name: /Open the article/ })
    .first()
    .click();
  await page.getByLabel("I run Exchange").first().selectOption("2019");
  await page.goto("/troubleshoot/queue-454-4-7-0/clocks.over-5");
  await expect(page.getByText(/^Kept in this browser as/)).toBeVisible();
  await page.goto("/troubleshoot/queue-454-4-7-0/report");
  await page.getByText("Outputs and remarks").click();
  await page.getByRole("textbox", { name: /^Remarks/ }).fill("since 02:14");

  await page.getByRole("link", { name: /^What is stored here/ }).click();
  await expect(page).toHaveURL("/privacy");
  const entries = page.getByRole("main").getByRole("listitem").filter({ hasText: "Kept " });
  const written = await page.evaluate(() =>
    [localStorage, sessionStorage]
      .flatMap((storage) => Object.keys(storage))
      .filter((key) => !key.startsWith("__next")),
  );
  expect(written.length).toBeGreaterThanOrEqual(6);
  for (const key of written)
    await expect(entries.filter({ has: page.getByText(key, { exact: true }) })).toContainText("stored now");

  await page.getByRole("button", { name: "Delete everything stored here" }).click();
  await expect(page.getByText("Everything is deleted.")).toBeVisible();
  await expect(page.getByText("stored now")).toHaveCount(0);
  const left = await page.evaluate(() =>
    [localStorage, sessionStorage]
      .flatMap((storage) => Object.keys(storage))
      .filter((key) => !key.startsWith("__next")),
  );
  expect(left).toEqual([]);
  await page.goto("/diagnose");
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue("");
});

test("what is older than its time is gone", async ({ page }) => {
  const old = new Date(Date.now() - 200 * 24 * 60 * 60 * 1000).toISOString();
  await page.goto("/privacy");
  await page.evaluate((at) => {
    localStorage.setItem("recent-searches", JSON.stringify([{ query: "kerberos", at }]));
    localStorage.setItem("mailflow-triage:version", `2019 ${at}`);
    localStorage.setItem(
      "mailflow-triage:cases",
      JSON.stringify([
        {
          id: "a",
          name: "Old",
          symptomId: "s",
          symptomTitle: "S",
          stepTitle: "T",
          startedAt: at,
          changedAt: at,
          answers: [],
          fixes: [],
        },
      ]),
    );
  }, old);
  await page.goto("/troubleshoot");
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.getByText("Your unfinished cases")).toHaveCount(0);
});

test("where storage is forbidden the page says so, and the button does no harm", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("Access is denied", "SecurityError");
        },
      });
  });
  await page.goto("/privacy");
  await expect(page.getByText("This browser forbids storage")).toBeVisible();
  await page.getByRole("button", { name: "Delete everything stored here" }).click();
  await expect(page.getByText("Everything is deleted.")).toBeVisible();
});
