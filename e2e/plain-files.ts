import { expect as expectOnServer, type Locator, type Page } from "@playwright/test";

/** Where a copy of plain files is below its server's name: "/" or "/kb"; unset when the site has a server of its own. */
const plainPath = process.env.E2E_PLAIN_PATH;

const isPlain = plainPath !== undefined;
const base = (plainPath ?? "").replace(/\/+$/, "");

/** What says that the wizard has no such symptom: on plain files one page answers every address of the wizard. */
export const NO_SYMPTOM = isPlain ? 200 : 404;

/** The address on this copy of a page that a journey names as the server's site has it. */
export function onThisCopy(address: string): string {
  return address.startsWith("/") && base !== "" && !address.startsWith(`${base}/`)
    ? `${base}${address}`
    : address;
}

/** What `href` holds on this copy for a page that a journey names as the server's site has it. */
export function hrefOnThisCopy(address: string): string {
  return isPlain ? `${base}${address}/` : address;
}

/** An address as the server's site has it: without the path of the copy, and without the slash behind a folder. */
function asOnServer(address: string): string {
  const { pathname, search, hash } = new URL(address, "http://copy");
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return `${path.replace(/(?<=.)\/$/, "")}${search}${hash}`;
}

function fits(address: string, expected: string | RegExp): boolean {
  return typeof expected === "string"
    ? asOnServer(address) === asOnServer(expected)
    : expected.test(asOnServer(address));
}

type Wait = { timeout?: number };

/**
 * Playwright's `expect`, which on a copy of plain files compares addresses as the server's site has them, so that one journey
 * runs on both.
 */
export const expect: typeof expectOnServer = isPlain
  ? expectOnServer.extend({
      async toHaveURL(page: Page, expected: string | RegExp, options?: Wait) {
        const assertion = expectOnServer(page);
        await (this.isNot ? assertion.not : assertion).toHaveURL(({ href }) => fits(href, expected), options);
        return { pass: !this.isNot, message: () => `${page.url()} is not at ${expected}` };
      },
      async toHaveAttribute(locator: Locator, name: string, ...rest: [(string | RegExp)?, Wait?]) {
        const [expected, options] = rest;
        if (name !== "href" || expected === undefined) {
          const assertion = this.isNot ? expectOnServer(locator).not : expectOnServer(locator);
          if (expected === undefined) await assertion.toHaveAttribute(name);
          else await assertion.toHaveAttribute(name, expected, options);
          return { pass: !this.isNot, message: () => name };
        }
        await expectOnServer(async () => {
          const found = (await locator.getAttribute("href")) ?? "";
          const shown = URL.canParse(found) ? found : asOnServer(found);
          if (typeof expected === "string") expectOnServer(shown).toBe(asOnServer(expected));
          else expectOnServer(shown).toMatch(expected);
        }).toPass({ timeout: options?.timeout ?? 15_000 });
        return { pass: true, message: () => name };
      },
    })
  : expectOnServer;
