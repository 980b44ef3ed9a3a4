import { createWorker, OEM } from "tesseract.js";
import type { PictureSize } from "@/lib/pictures/picture-kind";
import { lettersFor, type PictureLanguage } from "@/lib/pictures/picture-languages";
import { readingSize } from "@/lib/pictures/reading-size";
import { READER_FOLDER } from "@/lib/pictures/reader-files";
import { basePath } from "@/lib/site";

/** What the recognition saw in a picture. */
export type PictureText = {
  readonly text: string;
  /** How sure it is on average, 0…100. */
  readonly sureness: number;
};

/**
 * Reads the letters of a picture, in a worker of this site; nothing of it leaves the browser. `onProgress` gets 0…1.
 * @throws what the recognition says when it could not be loaded or ended, or when `signal` is aborted
 */
export async function readPicture(
  picture: ImageBitmap,
  language: PictureLanguage,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PictureText> {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  const png = await canvas.convertToBlob({ type: "image/png" });
  let fail: (reason: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  signal.addEventListener("abort", () => fail(new Error("Reading was cancelled.")));
  const folder = `${basePath()}${READER_FOLDER}`;
  const started = createWorker([...lettersFor(language)], OEM.LSTM_ONLY, {
    workerPath: `${folder}/worker.js`,
    corePath: `${folder}/tesseract-core-simd-lstm.js`,
    langPath: folder,
    workerBlobURL: false,
    gzip: false,
    // The browser keeps the files already; a second copy in a database would outlive the tab.
    cacheMethod: "none",
    logger: ({ status, progress }) => {
      if (status === "recognizing text") onProgress(progress);
    },
    errorHandler: (reason: unknown) => fail(new Error(String(reason))),
  });
  const finish = async (): Promise<PictureText> => {
    const worker = await started;
    const { data } = await worker.recognize(png);
    return { text: data.text, sureness: data.confidence };
  };
  try {
    return await Promise.race([finish(), failed]);
  } finally {
    void started.then((worker) => worker.terminate());
  }
}

/** Unpacks a picture, its first one if it moves, in the size in which it is read. */
export async function openPicture(file: Blob, size: PictureSize | undefined): Promise<ImageBitmap> {
  const { width, height } = readingSize(size ?? (await sizeOf(file)));
  return createImageBitmap(file, { resizeWidth: width, resizeHeight: height, resizeQuality: "high" });
}

async function sizeOf(file: Blob): Promise<PictureSize> {
  const whole = await createImageBitmap(file);
  const { width, height } = whole;
  whole.close();
  return { width, height };
}
