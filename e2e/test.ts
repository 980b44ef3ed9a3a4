import { test as base, type BrowserContext, type Page, type Response } from "@playwright/test";
import { expect, onThisCopy } from "./plain-files";

type Options = {
  /** Whether somebody touches each page once it is there; without it its scripts wait. */
  isTouched: boolean;
  /**
   * Console errors that a test expects, matched against "<message> <address>"; the browser itself reports
   * every 404 there. For a test about a missing page:
   * `test.use({ allowedConsoleErrors: /status of 404/ });`
   */
  allowedConsoleErrors: RegExp | undefined;
};

/** Collects what the pages of `context` report as errors: console.error and exceptions that nobody caught. */
function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (webError) => errors.push(`${webError.error()} ${webError.page()?.url()}`));
  return errors;
}

/** Touches every page when it is there, as a reader does, so that its scripts start (`components/layout/first-touch.ts`). */
async function touchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    window.addEventListener("load", () => window.dispatchEvent(new Event("pointermove"))),
  );
}

/** Waits until the scripts of the page that `response` brought have taken over; other files have none. */
async function untilReady(page: Page, response: Response | null): Promise<void> {
  const type = (await response?.headerValue("content-type")) ?? "";
  if (type.startsWith("text/html"))
    await page.locator("html[data-scripted=ready]").waitFor({ state: "attached" });
}

/**
 * Lets `page.goto` and `page.reload` return when the page's scripts are there, as a person is slower than they are. A test of what
 * comes before them says when it wants the page (`waitUntil`).
 */
function waitForScripts(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (options?.waitUntil === undefined) await untilReady(page, response);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil === undefined) await untilReady(page, response);
    return response;
  };
}

/** Lets `page.goto` take addresses as the server's site has them. */
function openOnThisCopy(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = (url, options) => goto(onThisCopy(url), options);
}

/**
 * Playwright's `test`, which here also fails when a page reports an error that the test does not expect, and whose pages have
 * their scripts when they are there.
 */
export const test = base.extend<Options>({
  allowedConsoleErrors: [undefined, { option: true }],
  isTouched: [true, { option: true }],
  context: async ({ context, allowedConsoleErrors, isTouched, javaScriptEnabled }, use) => {
    const errors = collectErrors(context);
    if (isTouched && javaScriptEnabled !== false) await touchPages(context);
    await use(context);
    expect(
      errors.filter((error) => !allowedConsoleErrors?.test(error)),
      "errors that the pages reported",
    ).toEqual([]);
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    openOnThisCopy(page);
    if (javaScriptEnabled !== false) waitForScripts(page);
    await use(page);
  },
});

export { expect };
