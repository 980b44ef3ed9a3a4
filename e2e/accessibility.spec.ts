import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { EVENT_1035 } from "./pastes";
import { sitemapPaths, wizardStepPaths } from "./site-map";
import { expect, test } from "./test";

// axe reads thousands of elements; a recording of that costs more time than the check itself.
test.use({ trace: "off" });

const COLOUR_SCHEMES = ["light", "dark"] as const;
const SHARES = [0, 1, 2, 3];
/** Colours are the same on all pages of a kind, and to check them takes as long as all the rest: they are looked at on every so many pages. */
const COLOURS_EVERY = { light: 3, dark: 9 } as const;
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
/** Pages made from the table of codes are all drawn alike: every so many stand for the others. */
const GENERATED = /^\/codes\/(x\.|\d\.|[a-z]+\.|\d{3}$)/;
const GENERATED_EVERY = 10;
/** The pages of a wizard's questions and causes are drawn by the same components; `/all`, checked for each symptom, has their texts. */
const STEP_EVERY = 8;

/**
 * What axe holds against the page as it is now; in dark only what colours can change is asked again, and where the colours of
 * light are not wanted either, everything else is asked once.
 */
async function seriousFaults(
  page: Page,
  colourSchemes: readonly (typeof COLOUR_SCHEMES)[number][] = COLOUR_SCHEMES,
): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of colourSchemes.includes("light") ? colourSchemes : ["light" as const]) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
    if (colorScheme === "dark") axe.withRules(COLOUR_RULES);
    else if (!colourSchemes.includes("light")) axe.disableRules(COLOUR_RULES);
    const { violations } = await axe.analyze();
    for (const { id, impact, nodes } of violations)
      if (impact === "serious" || impact === "critical")
        faults.push(
          `${page.url()} (${colorScheme}) ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
        );
  }
  return faults;
}

for (const share of SHARES) {
  test(`axe finds nothing serious on the pages of the sitemap and the steps of the wizard, share ${share + 1} of ${SHARES.length}`, async ({
    page,
    request,
  }) => {
    const pages = (await sitemapPaths(request)).filter(
      (path, position) => !GENERATED.test(path) || position % GENERATED_EVERY === 0,
    );
    const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 0);
    const paths = [...pages, ...steps].filter((_, position) => position % SHARES.length === share);
    expect(paths.length).toBeGreaterThan(5);
    test.setTimeout(paths.length * 10_000);
    const faults: string[] = [];
    for (const [position, path] of paths.entries()) {
      await page.goto(path);
      const isTurn = (scheme: (typeof COLOUR_SCHEMES)[number]) => position % COLOURS_EVERY[scheme] === 0;
      faults.push(...(await seriousFaults(page, COLOUR_SCHEMES.filter(isTurn))));
    }
    expect(faults).toEqual([]);
  });
}

// What is measured here is there before any script runs, and the pages come much faster without them.
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every page has one heading of level 1 and a title of its own, and none scrolls sideways at 320 px", async ({
    page,
    request,
  }) => {
    const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 1);
    const paths = [...new Set([...(await sitemapPaths(request)), ...steps])];
    test.setTimeout(paths.length * 5_000);
    await page.setViewportSize({ width: 320, height: 740 });
    const pathOfTitle = new Map<string, string>();
    for (const path of paths) {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      const { headings, title, width, content } = await page.evaluate(() => ({
        headings: document.querySelectorAll("h1").length,
        title: document.title,
        width: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(headings, `headings of level 1 on ${path}`).toBe(1);
      expect(pathOfTitle.get(title), `the title of ${path}, “${title}”, is taken`).toBeUndefined();
      pathOfTitle.set(title, path);
      expect(content, `${path} is wider than the window`).toBeLessThanOrEqual(width);
    }
  });
});

test("axe finds nothing serious on a diagnosis and its filled article @phone", async ({ page }) => {
  test.slow();
  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(EVENT_1035);
  const open = page.getByRole("link", { name: "Open the article with these values" });
  await expect(open).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await open.click();
  await expect(page.getByRole("textbox", { name: "Receive connector" })).toHaveValue("Default EX01");
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
});

test("axe finds nothing serious in the open search dialog @phone", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").fill("kerberos");
  await expect(dialog.getByRole("option").first()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
});

test("axe finds nothing serious on the ends of the wizard and on its error message @phone", async ({
  page,
}) => {
  test.slow();
  await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5");
  await expect(page.getByText("Most probable cause")).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.goto("/troubleshoot/queue-454-4-7-0/red-flags");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Red flags first/);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.goto("/troubleshoot/starttls-missing/moon-phase.full");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("No answer is chosen yet")).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
});

test.describe("pages that do not exist", () => {
  test.use({ allowedConsoleErrors: /status of 404/ });

  test("axe finds nothing serious there", async ({ page }) => {
    test.slow();
    for (const path of ["/events/1033", "/codes/5.9.9", "/no/such/page"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
    }
  });
});

test("the keyboard alone reaches content, search, an article and a wizard step", async ({ page }) => {
  await page.goto("/troubleshoot/starttls-missing");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const firstAnswer = page.getByRole("radio").first();
  await tabTo(page, async () => firstAnswer.evaluate((radio) => radio === document.activeElement));
  await page.keyboard.press("Space");
  await expect(firstAnswer).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Continue" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/troubleshoot/starttls-missing/side.ours");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.keyboard.press("/");
  await page.keyboard.type("1035");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/events/msexchangetransport/1035");
});

/** Presses Tab until `isThere`; a reader who needs more than 60 would give up. */
async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("60 presses of Tab did not reach it");
}

/** By how many pixels the page is wider than its window. */
async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
