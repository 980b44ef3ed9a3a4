import type { Page } from "@playwright/test";

/** Opens every folded section of the article that is shown; rows of causes stay as they are. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      "article > div > details[id]:not([data-cause])",
    ))
      details.open = true;
  });
}
