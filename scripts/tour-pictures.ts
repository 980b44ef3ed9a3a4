import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { sampleText, SAMPLES } from "@/lib/help/annotated-samples";
import { TOUR_PICTURE_SIZE, TOUR_STEPS, type TourStep } from "@/lib/help/tour-steps";
import { PROJECT_ROOT } from "./project-root.mjs";

const FOLDER = join(PROJECT_ROOT, "public", "tour");
/** A picture may weigh so much; it is packed harder until it does. */
const BYTES_AT_MOST = 60_000;
const QUALITIES = [0.85, 0.75, 0.65, 0.5];

const EVENT = SAMPLES.find(({ id }) => id === "event");

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.locator("html[data-scripted=ready]").waitFor({ state: "attached" });
}

async function diagnose(page: Page): Promise<void> {
  await open(page, "/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(EVENT ? sampleText(EVENT) : "");
  await page
    .getByRole("link", { name: /^(Find|See) the cause/ })
    .first()
    .waitFor();
}

/** How each station is reached, as a reader does. */
const WAYS: Readonly<Record<TourStep["picture"], (page: Page) => Promise<void>>> = {
  home: (page) => open(page, "/"),
  diagnosis: diagnose,
  article: async (page) => {
    await diagnose(page);
    await page.getByRole("link", { name: "Open the article with these values" }).click();
    await page.getByText(/values filled/).waitFor();
  },
  question: (page) => open(page, "/troubleshoot/queue-454-4-7-0"),
  outcome: (page) => open(page, "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5"),
  search: async (page) => {
    await open(page, "/help");
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: "Search all articles" }).fill("5.7.57");
    await page.getByRole("region", { name: "What it means" }).waitFor();
  },
  map: (page) => open(page, "/map"),
};

/** The picture as WebP, made by the browser, which can. */
async function asWebp(page: Page, png: Buffer, quality: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([data, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", wanted).split(",")[1] ?? "";
    },
    [png.toString("base64"), quality] as const,
  );
  return Buffer.from(base64, "base64");
}

/** Takes the pictures of the tour from a running site and writes them where the tour page and the README find them. */
export async function takeTourPictures(browser: Browser, base: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const packer = await browser.newPage();
  for (const { picture } of TOUR_STEPS) {
    const context = await browser.newContext({
      baseURL: base,
      viewport: TOUR_PICTURE_SIZE,
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await WAYS[picture](page);
    const png = await page.screenshot({ animations: "disabled", caret: "hide" });
    for (const quality of QUALITIES) {
      const webp = await asWebp(packer, png, quality);
      if (webp.length > BYTES_AT_MOST && quality !== QUALITIES.at(-1)) continue;
      if (webp.length > BYTES_AT_MOST) throw new Error(`${picture}: ${webp.length} bytes are too many`);
      writeFileSync(join(FOLDER, `${picture}.webp`), webp);
      console.log(`${picture}: ${webp.length} bytes`);
      break;
    }
    await context.close();
  }
  await packer.close();
}
