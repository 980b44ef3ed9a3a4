/**
 * Where the files of the text recognition are on this site. The folder is named for the versions of its packages, so its files
 * may be kept for ever; a test compares it with package.json.
 */
export const READER_FOLDER = "/picture-reader/7.0.0-1.0.0";

/** The files, by the names under which the recognition asks for them: its worker, its core, and the letters of languages. */
export const READER_FILES = {
  "worker.js": "tesseract.js/dist/worker.min.js",
  "tesseract-core-simd-lstm.js": "tesseract.js-core/tesseract-core-simd-lstm.js",
  "tesseract-core-simd-lstm.wasm": "tesseract.js-core/tesseract-core-simd-lstm.wasm",
  "eng.traineddata": "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz",
  "deu.traineddata": "@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz",
} as const;

export type ReaderFile = keyof typeof READER_FILES;

export function isReaderFile(name: string): name is ReaderFile {
  return Object.hasOwn(READER_FILES, name);
}
