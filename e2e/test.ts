import { test as base, expect, type BrowserContext } from "@playwright/test";

type ConsoleOptions = {
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

/** Playwright's `test`, which here also fails when a page reports an error that the test does not expect. */
export const test = base.extend<ConsoleOptions>({
  allowedConsoleErrors: [undefined, { option: true }],
  context: async ({ context, allowedConsoleErrors }, use) => {
    const errors = collectErrors(context);
    await use(context);
    expect(
      errors.filter((error) => !allowedConsoleErrors?.test(error)),
      "errors that the pages reported",
    ).toEqual([]);
  },
});

export { expect };
