import type { APIRequestContext } from "@playwright/test";
import { openPageForMarkup } from "./page-source";
import { seriousFaultsOfMarkup } from "./serious-faults";
import { sitemapPaths, wizardStepPaths } from "./site-map";
import { expect, test } from "./test";
import { touchedPages } from "./touched-pages";

const SHARES = [0, 1];
/** Colours are the same on all pages of a kind: they are looked at on every so many pages. */
const COLOURS_EVERY = { light: 3, dark: 9, "forced colours": 9 } as const;
/** Pages made from the table of codes, and the places of the map, are all drawn alike: every so many stand for the others. */
const GENERATED = /^\/codes\/(x\.|\d\.|[a-z]+\.|\d{3}$)|^\/map\/./;
const GENERATED_EVERY = 40;
/** What components draw is the same on all pages of a kind, which `accessibility.spec.ts` visits; of the rest a sample is looked at. */
const SAMPLE_EVERY = 12;
/** A change may touch many pages; so many of them are looked at. */
const TOUCHED_AT_MOST = 24;

/** The pages that the last change touched, and every so many of all. */
async function sampledPages(request: APIRequestContext): Promise<readonly string[]> {
  const all = [...(await sitemapPaths(request)), ...(await wizardStepPaths(request))].filter(
    (path, position) => !GENERATED.test(path) || position % GENERATED_EVERY === 0,
  );
  const touched = touchedPages()
    .filter((path) => all.includes(path))
    .slice(0, TOUCHED_AT_MOST);
  const sample = all.filter((_, position) => position % SAMPLE_EVERY === 0);
  return [...new Set([...touched, ...sample])];
}

/** The share of the sampled pages that one test takes, and the time that it may need for them. */
async function pagesOf(request: APIRequestContext, share: number): Promise<string[]> {
  const paths = (await sampledPages(request)).filter((_, position) => position % SHARES.length === share);
  expect(paths.length).toBeGreaterThan(5);
  test.setTimeout(paths.length * 20_000);
  return paths;
}

for (const share of SHARES) {
  const ofAll = `share ${share + 1} of ${SHARES.length}`;

  test.describe(`shown in the place of another page, ${ofAll}`, () => {
    // The policy of each page names its own styles; here many are shown under the policy of one.
    test.use({ bypassCSP: true });

    test("axe finds nothing serious on pages that a change touched and on a sample of all", async ({
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
  });

  test(`no page of them reports an error when its scripts run, ${ofAll}`, async ({ page, request }) => {
    for (const path of await pagesOf(request, share)) {
      await page.goto(path);
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    }
  });
}

// What is measured here is there before any script runs.
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true });

  const STEP_EVERY = 8;

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
