import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { withSite } from "../bench/with-site";
import { BROWSER_FLAGS, findBrowser } from "./find-browser.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { takeTourPictures } from "./tour-pictures";

/*
 * npm run screenshots               14 pages in two widths and two themes, into screenshots/
 * npm run screenshots -- home map   only pages whose name holds one of these words
 * npm run screenshots -- tour       the pictures of the tour, into public/tour/
 */
const FOLDER = join(PROJECT_ROOT, "screenshots");

const PAGES = [
  ["home", "/"],
  ["diagnose", "/diagnose"],
  ["search", "/search?q=mail+stuck+in+queue"],
  ["events", "/events"],
  ["codes", "/codes"],
  ["causes", "/causes"],
  ["areas", "/areas"],
  ["area", "/areas/tls-certificates"],
  ["article-event", "/events/msexchangetransport/1035"],
  ["article-code", "/codes/454-4.7.0"],
  ["cause", "/causes/clock-skew"],
  ["procedure", "/procedures/check-ad-replication"],
  ["question", "/troubleshoot/queue-454-4-7-0"],
  ["outcome", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5"],
] as const;

const WIDTHS = [
  { name: "1280", viewport: { width: 1280, height: 800 } },
  { name: "390", viewport: { width: 390, height: 844 } },
] as const;

const wanted = process.argv.slice(2);
const pages = PAGES.filter(([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

await withSite(async (base) => {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_FLAGS,
  });
  if (wanted.includes("tour")) {
    await takeTourPictures(browser, base);
    await browser.close();
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const { name: width, viewport } of WIDTHS)
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [name, path] of pages) {
        await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`) });
      }
      await page.close();
    }
  await browser.close();
  console.log(`${pages.length * 4} pictures in ${FOLDER}`);
});
