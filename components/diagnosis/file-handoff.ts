"use client";

import { putFilesAside, takeFilesAside } from "@/components/diagnosis/files-aside";

/** On plain files every page is loaded as a whole: what one page holds, the next does not. */
const LOADS_WHOLE_PAGES = process.env.STATIC_EXPORT === "1";

let waiting: readonly File[] = [];
let takeFiles: ((files: readonly File[]) => void) | undefined;

/** Hands files that were dropped somewhere to the box for pasted text, now or as soon as its page is there. */
export async function offerFiles(files: readonly File[]): Promise<void> {
  if (takeFiles) takeFiles(files);
  else if (LOADS_WHOLE_PAGES) await putFilesAside(files);
  else waiting = files;
}

/**
 * Takes the files that are dropped from now on, and those that wait already.
 * @returns a function that ends this
 */
export function receiveFiles(take: (files: readonly File[]) => void): () => void {
  takeFiles = take;
  if (waiting.length > 0) take(waiting);
  waiting = [];
  if (LOADS_WHOLE_PAGES)
    void takeFilesAside().then((files) => {
      if (files.length > 0) takeFiles?.(files);
    });
  return () => {
    takeFiles = undefined;
  };
}

/** Forgets files that were dropped and that no page has taken. */
export function forgetOfferedFiles(): void {
  waiting = [];
  if (LOADS_WHOLE_PAGES) void takeFilesAside();
}
