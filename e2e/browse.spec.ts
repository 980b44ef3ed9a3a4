import { expect, test } from "./test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("events can be narrowed by level, and shown all again", async ({ page }) => {
      await page.goto("/events");
      const main = page.getByRole("main");
      const events = main.getByText(/^Event \d+$/);
      const all = await events.count();
      expect(all).toBeGreaterThanOrEqual(5);

      const filters = page.getByRole("navigation", { name: "Filters" });
      await filters.getByText(/^Level/).click();
      await filters.getByRole("link", { name: /^Error/ }).click();
      await expect(page).toHaveURL(/\/events\?.*level=/i);
      await expect(main.getByText("Event 1032", { exact: true })).toBeVisible();
      await expect(main.getByText("Event 2003", { exact: true })).toHaveCount(0);

      await main.getByRole("link", { name: "Show all" }).click();
      await expect(page).toHaveURL(/\/events$/);
      await expect(events).toHaveCount(all);
    });

    test("filters add up: area and version", async ({ page }) => {
      await page.goto("/events");
      const filters = page.getByRole("navigation", { name: "Filters" });
      await filters.getByText(/^Area/).click();
      await filters.getByRole("link", { name: /TLS/ }).click();
      await expect(page).toHaveURL(/area=tls-certificates/);
      await filters
        .getByText(/version/i)
        .first()
        .click();
      await filters.getByRole("link", { name: /2019/ }).click();
      await expect(page).toHaveURL(/area=tls-certificates/);
      await expect(page).toHaveURL(/version=2019/);
      await expect(page.getByRole("main").getByText("Event 1032", { exact: true })).toBeVisible();
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
      for (const name of ["Status codes", "Events", "Procedures"])
        await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
      await expect(page.getByRole("main").getByText("Event 1035", { exact: true })).toBeVisible();
    });

    test("a filter that does not exist filters nothing out", async ({ page }) => {
      const response = await page.goto("/events?level=constructor&area=__proto__&version=1");
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("main").getByText("Event 2003", { exact: true })).toBeVisible();
    });
  });
}
