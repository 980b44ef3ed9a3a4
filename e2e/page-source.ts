import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "./test";

/** The HTML of a page as it is sent, before any script has run. */
export async function pageSource(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** The markup alone: what scripts hold is no markup, and is most of the bytes. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
}

function stylesheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href).sort();
}

/**
 * Opens one page and gives a function that shows the markup of others in its place, under the same styles. That takes a tenth of
 * the time of opening each, so all pages can be measured. No script of the shown page runs.
 */
export async function openPageForMarkup(
  page: Page,
  request: APIRequestContext,
): Promise<(path: string) => Promise<void>> {
  await page.goto("/problems");
  const styles = stylesheets(await pageSource(request, "/problems"));
  return async (path) => {
    const html = await pageSource(request, path);
    expect(stylesheets(html), `the stylesheets of ${path}`).toEqual(styles);
    await page.evaluate((markup) => {
      const shown = new DOMParser().parseFromString(markup, "text/html");
      for (const { name, value } of shown.documentElement.attributes)
        document.documentElement.setAttribute(name, value);
      document.title = shown.title;
      document.body.replaceWith(document.adoptNode(shown.body));
    }, withoutScripts(html));
  };
}
