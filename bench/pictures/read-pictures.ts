import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { isReaderFile, READER_FOLDER } from "@/lib/pictures/reader-files";
import { loadReaderFile } from "@/lib/pictures/reader-files.server";
import { readPictureFacts, type PictureSize } from "@/lib/pictures/picture-kind";
import type { PictureLanguage } from "@/lib/pictures/picture-languages";

const ORIGIN = "http://pictures.localhost";
const ROOT = join(import.meta.dirname, "../..");

type PictureText = { readonly text: string; readonly sureness: number };
type ReadPicture = PictureText & { readonly milliseconds: number };

/** Reads pictures in a real browser by the site's own code, without the site around it. */
export async function readPictures(
  pictures: readonly { readonly file: string; readonly language: PictureLanguage }[],
): Promise<readonly ReadPicture[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openPicture, readPicture } from "@/components/pictures/read-picture";`,
      resolveDir: ROOT,
    },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: "iife",
    globalName: "pictures",
    platform: "browser",
    logLevel: "error",
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const name = pathname.slice(READER_FOLDER.length + 1);
      if (pathname === "/")
        return route.fulfill({ contentType: "text/html", body: "<title>Pictures</title>" });
      if (!isReaderFile(name)) return route.fulfill({ status: 404 });
      const contentType = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
      return route.fulfill({ contentType, body: Buffer.from(await loadReaderFile(name)) });
    });
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const read: ReadPicture[] = [];
    for (const { file, language } of pictures) {
      const bytes = readFileSync(file);
      const { size } = readPictureFacts(bytes) ?? {};
      read.push(await page.evaluate(readInPage, { base64: bytes.toString("base64"), size, language }));
    }
    return read;
  } finally {
    await browser.close();
  }
}

/** What the bundle puts into the page. */
type InPage = {
  readonly pictures: {
    readonly openPicture: (file: Blob, size: PictureSize | undefined) => Promise<ImageBitmap>;
    readonly readPicture: (
      picture: ImageBitmap,
      language: PictureLanguage,
      signal: AbortSignal,
      onProgress: (share: number) => void,
    ) => Promise<PictureText>;
  };
};

type PageQuestion = {
  readonly base64: string;
  readonly size: PictureSize | undefined;
  readonly language: PictureLanguage;
};

async function readInPage({ base64, size, language }: PageQuestion) {
  const { pictures } = globalThis as unknown as InPage;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const start = performance.now();
  const bitmap = await pictures.openPicture(new Blob([bytes]), size);
  const read = await pictures.readPicture(bitmap, language, new AbortController().signal, () => undefined);
  return { ...read, milliseconds: performance.now() - start };
}
