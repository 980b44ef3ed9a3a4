import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

/** How a reader's system may draw a page. */
export const MEDIA = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Medium = keyof typeof MEDIA;

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  var axe: { readonly run: (options: RunOptions) => Promise<AxeResults> } | undefined;
}

function isSerious({ impact }: AxeResults["violations"][number]): boolean {
  return impact === "serious" || impact === "critical";
}

function describe(page: Page, medium: Medium, violations: AxeResults["violations"]): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${page.url()} (${medium}) ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** Every fault that axe finds on the page as it is now, targets smaller than 24 px among them: everything once, and again for each medium what colours can change. */
export async function everyFault(page: Page, media: readonly Medium[]): Promise<string[]> {
  return faultsOf(page, media, { rules: { "target-size": { enabled: true } } }, () => true);
}

/** What axe holds against the page as it is now: everything once, and again for each medium what colours can change. */
export async function seriousFaults(
  page: Page,
  media: readonly Medium[] = ["light", "dark"],
): Promise<string[]> {
  return faultsOf(page, media, {}, isSerious);
}

async function faultsOf(
  page: Page,
  media: readonly Medium[],
  first: RunOptions,
  isWanted: typeof isSerious,
): Promise<string[]> {
  const faults: string[] = [];
  for (const medium of media) {
    await page.emulateMedia(MEDIA[medium]);
    const options = { resultTypes: ["violations" as const], ...(medium === media[0] ? first : {}) };
    const axe = new AxeBuilder({ page }).setLegacyMode().options(options);
    if (medium !== media[0]) axe.withRules(COLOUR_RULES);
    const { violations } = await axe.analyze();
    faults.push(...describe(page, medium, violations.filter(isWanted)));
  }
  await page.emulateMedia(MEDIA.light);
  return faults;
}

/**
 * What axe holds against markup that is shown in the place of a page (`openPageForMarkup`). There axe stays loaded from one page
 * to the next. Without media everything is asked but colours, with some everything in the first and colours in the others.
 */
export async function seriousFaultsOfMarkup(
  page: Page,
  path: string,
  media: readonly Medium[],
): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(AXE);
  const faults: string[] = [];
  for (const medium of media.length === 0 ? (["light"] as const) : media) {
    await page.emulateMedia(MEDIA[medium]);
    const options: RunOptions =
      medium === media[0]
        ? {}
        : media.length > 0
          ? { runOnly: COLOUR_RULES }
          : { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) };
    const results = await page.evaluate(
      async (asked) => {
        if (globalThis.axe === undefined) throw new Error("axe is not loaded");
        const { violations } = await globalThis.axe.run(asked);
        return violations;
      },
      { resultTypes: ["violations"], ...options } satisfies RunOptions,
    );
    faults.push(...describe(page, medium, results.filter(isSerious)).map((fault) => `${path}: ${fault}`));
  }
  await page.emulateMedia(MEDIA.light);
  return faults;
}
