import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ARTICLE = "/events/msexchangetransport/1035";

/** Keeps scripts from starting by themselves some seconds after a page has loaded. */
async function startOnlyWhenTouched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout;
    const soon = (act: TimerHandler, ms = 0) => (ms < 4000 ? later(act, ms) : 0);
    window.setTimeout = soon as typeof setTimeout;
  });
}

/** Whether the page's scripts may start, asked when everything that was due has happened. */
async function areWanted(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() =>
    Promise.race([
      window.scriptsWanted?.then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false))),
    ]),
  );
}

test.use({ isTouched: false });

test.beforeEach(({ page }) => startOnlyWhenTouched(page));

test("a page that nobody has touched waits with its scripts, and any touch starts them", async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: "load" });
  expect(await areWanted(page)).toBe(false);
  await expect(page.locator("html")).toHaveAttribute("data-scripted", "");
  await page.mouse.move(200, 300);
  await expect(page.locator("html")).toHaveAttribute("data-scripted", "ready");
});

test("a click on a button that comes before the scripts is done once they are there", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ARTICLE, { waitUntil: "load" });
  await page.getByRole("button", { name: /^Copy/ }).first().dispatchEvent("click");
  await expect(page.locator("html")).toHaveAttribute("data-scripted", "");
  await page.mouse.move(200, 300);
  await expect(page.getByText(/^Copied/).first()).toBeVisible();
});

test("a key that comes before the scripts is heard once they are there", async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: "load" });
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
});

test("what the browser keeps, and what the address asks for, needs no touch", async ({ page }) => {
  await page.goto("/?v=2019", { waitUntil: "load" });
  await page.evaluate(() => localStorage.clear());
  for (const address of ["/search?q=1035", `${ARTICLE}#causes`]) {
    await page.goto(address, { waitUntil: "load" });
    expect(await areWanted(page), address).toBe(true);
  }
  await page.evaluate(() => sessionStorage.setItem("kept", "something"));
  await page.goto("/events", { waitUntil: "load" });
  expect(await areWanted(page)).toBe(true);
});
