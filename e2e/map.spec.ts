import { expect, test } from "./test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a place of the map lists its events, codes, causes and questions, on both maps", async ({ page }) => {
    await page.goto("/map");
    await page.getByRole("link", { name: /^Port 2525, Default/ }).click();
    await expect(page).toHaveURL("/map/transport#place");
    const place = page.getByRole("region", { name: /^Transport service/ });
    await expect(place.getByRole("link", { name: /454 4\.7\.0/ }).first()).toBeVisible();
    await expect(place.getByRole("heading", { name: /^Causes \d+/ })).toBeVisible();
    await expect(page.locator("svg a[aria-current=true]")).not.toHaveCount(0);
    await page.getByRole("link", { name: "Exchange 2007 and 2010" }).click();
    await expect(page).toHaveURL("/map/2010/transport");
    await expect(page.getByRole("region", { name: /^Hub Transport, receiving/ })).toContainText("587 Client");
    await page
      .getByRole("navigation", { name: "All places" })
      .getByRole("link", { name: "Store driver" })
      .click();
    await expect(page).toHaveURL("/map/2010/delivery#place");
  });
});

test("on a phone the picture begins at the chosen place and pans inside its box", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/map/delivery");
  await expect(page.locator("svg a[aria-current=true]").first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a diagnosis marks where it broke, and leads to that place", async ({ page }) => {
  await page.goto("/diagnose");
  await page.getByRole("button", { name: "Try an example" }).click();
  const mark = page.getByRole("figure").filter({ hasText: "It broke here" });
  await mark.getByRole("link", { name: "Transport service" }).click();
  await expect(page).toHaveURL("/map/transport#place");
});
