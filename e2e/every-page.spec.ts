import type { APIRequestContext } from "@playwright/test";
import { openPageForMarkup } from "./page-source";
import { seriousFaultsOfMarkup } from "./serious-faults";
import { sitemapPaths, wizardStepPaths } from "./site-map";
import { expect, test } from "./test";

// A recording of a thousand pages costs more time than the checks themselves.
test.use({ trace: "off" });

const SHARES = [0, 1, 2, 3];
/** Colours are the same on all pages of a kind: they are looked at on every so many pages. */
const COLOURS_EVERY = { light: 3, dark: 9, "forced colours": 9 } as const;
/** Pages made from the table of codes, and the places of the map, are all drawn alike: every so many stand for the others. */
const GENERATED = /^\/codes\/(x\.|\d\.|[a-z]+\.|\d{3}$)|^\/map\/./;
const GENERATED_EVERY = 10;
/** The pages of a wizard's questions and causes are drawn by the same components; `/all`, checked for each symptom, has their texts. */
const STEP_EVERY = 8;

/** The share of all pages that one test takes, and the time that it may need for them. */
async function pagesOf(request: APIRequestContext, share: number): Promise<string[]> {
  const pages = (await sitemapPaths(request)).filter(
    (path, position) => !GENERATED.test(path) || position % GENERATED_EVERY === 0,
  );
  const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 0);
  const paths = [...pages, ...steps].filter((_, position) => position % SHARES.length === share);
  expect(paths.length).toBeGreaterThan(5);
  test.setTimeout(paths.length * 10_000);
  return paths;
}

for (const share of SHARES) {
  const ofAll = `share ${share + 1} of ${SHARES.length}`;

  test(`axe finds nothing serious on the pages of the sitemap and the steps of the wizard, ${ofAll}`, async ({
    page,
    request,
  }) => {
    const show = await openPageForMarkup(page, request);
    const faults: string[] = [];
    for (const [position, path] of (await pagesOf(request, share)).entries()) {
      await show(path);
      const media = (["light", "dark", "forced colours"] as const).filter(
        (medium) => position % COLOURS_EVERY[medium] === 0,
      );
      faults.push(...(await seriousFaultsOfMarkup(page, path, media)));
    }
    expect(faults).toEqual([]);
  });

  test(`no page reports an error when its scripts run, ${ofAll}`, async ({ page, request }) => {
    for (const path of await pagesOf(request, share)) {
      await page.goto(path);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    }
  });
}

// What is measured here is there before any script runs.
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no page scrolls sideways at 320 px", async ({ page, request }) => {
    const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 1);
    const paths = [...new Set([...(await sitemapPaths(request)), ...steps])];
    test.setTimeout(paths.length * 5_000);
    await page.setViewportSize({ width: 320, height: 740 });
    const show = await openPageForMarkup(page, request);
    for (const path of paths) {
      await show(path);
      const { width, content } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(content, `${path} is wider than the window`).toBeLessThanOrEqual(width);
    }
  });
});
