"use client";

let waiting: File | undefined;
let takeFile: ((file: File) => void) | undefined;

/** Hands a file that was dropped somewhere to the box for pasted text, now or as soon as its page is there. */
export function offerFile(file: File): void {
  if (takeFile) takeFile(file);
  else waiting = file;
}

/**
 * Takes the files that are dropped from now on, and one that waits already.
 * @returns a function that ends this
 */
export function receiveFiles(take: (file: File) => void): () => void {
  takeFile = take;
  if (waiting) take(waiting);
  waiting = undefined;
  return () => {
    takeFile = undefined;
  };
}
