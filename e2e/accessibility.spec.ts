import type { Locator, Page } from "@playwright/test";
import { EVENT_1035 } from "./pastes";
import { everyFault, MEDIA, seriousFaults, type Medium } from "./serious-faults";
import { expect, test } from "./test";

const ALL_MEDIA: readonly Medium[] = ["light", "dark", "forced colours"];

/** One page of every kind, with its scripts. What of it all pages share is checked on each in `every-page.spec.ts`. */
const KINDS = [
  ["home", "/"],
  ["diagnose", "/diagnose"],
  ["map of mail flow", "/map"],
  ["place of the map", "/map/transport"],
  ["help", "/help"],
  ["tour", "/help/tour"],
  ["search", "/search"],
  ["search results", "/search?q=certificate"],
  ["list of events", "/events"],
  ["list of codes", "/codes"],
  ["list of problems", "/problems"],
  ["list of causes", "/causes"],
  ["areas", "/areas"],
  ["cause of its own", "/causes/clock-skew"],
  ["area", "/areas/server-authentication"],
  ["events of a source", "/events/msexchangetransport"],
  ["choice of events", "/events/1035"],
  ["full event", "/events/msexchangetransport/1035"],
  ["reference event", "/events/msexchangetransport/1040"],
  ["code", "/codes/454-4.7.0"],
  ["code of the table", "/codes/x.3.6"],
  ["problem", "/problems/back-pressure-stops-mail"],
  ["procedure", "/procedures/check-ad-replication"],
  ["symptoms", "/troubleshoot"],
  ["question", "/troubleshoot/queue-454-4-7-0"],
  ["later question", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message"],
  ["cause", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5"],
  ["everything of a symptom", "/troubleshoot/queue-454-4-7-0/all"],
  ["map", "/troubleshoot/queue-454-4-7-0/map"],
  ["open checks", "/troubleshoot/queue-454-4-7-0/probe"],
  ["report", "/troubleshoot/queue-454-4-7-0/report"],
  ["red flags", "/troubleshoot/queue-454-4-7-0/red-flags"],
  ["links from elsewhere", "/connect"],
  ["what is stored", "/privacy"],
  ["lookup of another's event", "/lookup?EvtID=7000&EvtSrc=disk"],
] as const;

for (const [kind, path] of KINDS) {
  test(`axe finds nothing on a page of the kind “${kind}” at 320 px, in ${Object.keys(MEDIA).join(", ")}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(path);
    expect(await everyFault(page, ALL_MEDIA)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}

test("answers of the wizard and rows of lists are at least 44 px high, on a phone and beside a mouse", async ({
  page,
}) => {
  const lowest = (locator: Locator) =>
    locator.evaluateAll((targets) =>
      Math.min(...targets.map((target) => target.getBoundingClientRect().height).filter((px) => px > 0)),
    );
  for (const viewport of [
    { width: 320, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of ["/events", "/codes", "/causes", "/areas/tls-certificates"]) {
      await page.goto(path);
      expect(await lowest(page.locator("main ul > li > a.looks-row")), path).toBeGreaterThanOrEqual(44);
    }
    await page.goto("/troubleshoot");
    expect(await lowest(page.getByRole("main").locator("li a"))).toBeGreaterThanOrEqual(44);
    await page.goto("/troubleshoot/queue-454-4-7-0");
    expect(await lowest(page.locator("main label").filter({ has: page.getByRole("radio") }))).toBeGreaterThan(
      43,
    );
  }
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
  await page.getByText(/values filled/).click();
  await expect(page.getByRole("textbox", { name: "Receive connector" })).toHaveValue("EX01\\Default EX01");
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
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
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
