import { NO_SYMPTOM, onThisCopy } from "./plain-files";
import { expect, test } from "./test";

const STEP = "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message";

test("a step leads to the map, which marks the way so far and leads back to the step", async ({ page }) => {
  await page.goto(STEP);
  await page.getByRole("link", { name: "See it on the map" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Map:/);
  const map = page.getByRole("region", { name: "Map" });
  await expect(map.locator('[aria-current="step"]')).toHaveCount(1);
  await expect(map.locator('[aria-current="step"]')).toContainText("you are here");
  await expect(map.getByText("your answer:")).toHaveCount(1);
  await expect(map.locator('[aria-current="step"]')).toBeInViewport();
  expect(await map.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.getByRole("link", { name: "Back to your step" }).click();
  await expect(page).toHaveURL(STEP);
});

test("nonsense behind the map's address shows the map from its start", async ({ page }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/map?answers=%3Cb%3E/..//x.y");
  await expect(page.getByRole("region", { name: "Map" }).getByText("your answer:")).toHaveCount(0);
});

test("the size buttons make the map larger", async ({ page }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/map");
  const first = page.getByRole("region", { name: "Map" }).getByText("Symptom").first();
  const before = await first.boundingBox();
  await page.getByRole("radio", { name: "150 %" }).check();
  const after = await first.boundingBox();
  expect(after?.height ?? 0).toBeGreaterThan(before?.height ?? 0);
});

test.describe("on a narrow screen without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const page of ["map", "all"]) {
    test(`/${page} is a list that needs no scrolling sideways`, async ({ page: tab }) => {
      await tab.goto(`/troubleshoot/queue-454-4-7-0/${page}`);
      await expect(tab.getByRole("region", { name: "Map" }).getByRole("listitem").first()).toBeVisible();
      const { scrollWidth, clientWidth } = await tab
        .locator("html")
        .evaluate((root) => ({ scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  }
});

test("the page with everything shows every check and every cause, and links between them", async ({
  page,
}) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/all");
  for (const name of [/^Map$/, /^Checks \(\d+\)$/, /^Causes \(\d+\)$/, /collect and escalate$/])
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  await page.getByRole("link", { name: "cause 1", exact: true }).first().click();
  await expect(page).toHaveURL(/#cause-/);
});

test("an unknown symptom has neither map nor page", async ({ request }) => {
  for (const page of ["map", "all"])
    expect((await request.get(onThisCopy(`/troubleshoot/no-such-symptom/${page}`))).status()).toBe(
      NO_SYMPTOM,
    );
});
