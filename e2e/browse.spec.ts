import { expect, test } from "./test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("events can be narrowed by level, and shown all again", async ({ page }) => {
      await page.goto("/events");
      const main = page.getByRole("main");
      const rows = main.getByRole("listitem").filter({ has: page.locator("a[href*='/events/msexchange']") });
      const all = await rows.count();
      expect(all).toBeGreaterThanOrEqual(100);

      const filters = page.getByRole("navigation", { name: "Filters" });
      await filters.getByRole("link", { name: /^Error/ }).click();
      await expect(page).toHaveURL(/\/events\?.*level=/i);
      await expect(main.getByText("1032", { exact: true })).toBeVisible();
      await expect(main.getByText("2003", { exact: true })).toHaveCount(0);

      await main.getByRole("link", { name: "Show all" }).click();
      await expect(page).toHaveURL(/\/events$/);
      await expect(rows).toHaveCount(all);
    });

    // On plain files the tabs of the other kinds are drawn in advance and lead to whole lists.
    test("filters stay when the kind changes, and a version hides nothing silently @server", async ({
      page,
    }) => {
      await page.goto("/events?v=2019");
      await expect(page.getByText(/^\d+ known for 2019 · \d+ documented for other versions$/)).toBeVisible();
      const filters = page.getByRole("navigation", { name: "Filters" });
      await filters.getByText(/^Area/).click();
      await filters.getByRole("link", { name: /TLS/ }).click();
      await expect(page).toHaveURL(/area=tls-certificates/);
      await expect(page).toHaveURL(/v=2019/);
      await expect(page.getByRole("main").getByText("1032", { exact: true })).toBeVisible();
      await page
        .getByRole("navigation", { name: "Kinds" })
        .getByRole("link", { name: /^Codes/ })
        .click();
      await expect(page).toHaveURL(/\/codes\?area=tls-certificates&v=2019/);
    });

    test("status codes have a list of their own", async ({ page }) => {
      await page.goto("/codes");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Status codes");
      await page
        .getByRole("main")
        .getByRole("link", { name: /stuck with 454 4\.7\.0/ })
        .click();
      await expect(page).toHaveURL("/codes/454-4.7.0");
    });

    test("an area lists its codes, events and procedures", async ({ page }) => {
      await page.goto("/areas/server-authentication");
      for (const name of [/^Status codes/, /^Events/, /^Procedures/, /^Causes/])
        await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
      await expect(page.getByRole("main").getByText("1035", { exact: true }).first()).toBeVisible();
    });

    test("a filter that does not exist filters nothing out", async ({ page }) => {
      const response = await page.goto("/events?level=constructor&area=__proto__&version=1");
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("main").getByText("2003", { exact: true })).toBeVisible();
    });
  });
}

test("a list filters as one types, by every word", async ({ page }) => {
  await page.goto("/events");
  await page.getByRole("searchbox", { name: /^Filter \d+ events/ }).fill("1035 edgesync");
  await expect(page.getByText("1 event", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("main").getByText("1035", { exact: true })).toHaveCount(1);
});
