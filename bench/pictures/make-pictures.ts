import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { PICTURE_SCENES, type PictureScene } from "./picture-scenes";
import { WINDOW_STYLES } from "./window-styles";

/** Where the pictures stand, beside the code that reads them. */
export const PICTURE_FOLDER = join(import.meta.dirname, "../../lib/pictures/samples");

/** Where the picture of a scene stands. */
export function pictureFile({ name, type }: PictureScene): string {
  return join(PICTURE_FOLDER, `${name}.${type === "jpeg" ? "jpg" : "png"}`);
}

/** Draws every picture anew in a browser. */
export async function makePictures(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    for (const scene of PICTURE_SCENES) {
      const { scale, type, width, html } = scene;
      const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: scale });
      await page.setContent(`<style>${WINDOW_STYLES} body { width: ${width}px }</style>${html}`);
      const picture = await page
        .locator("body")
        .screenshot(type === "jpeg" ? { type, quality: 60 } : { type });
      writeFileSync(pictureFile(scene), picture);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
