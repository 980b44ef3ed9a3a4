"use client";

let waiting: readonly File[] = [];
let takeFiles: ((files: readonly File[]) => void) | undefined;

/** Hands files that were dropped somewhere to the box for pasted text, now or as soon as its page is there. */
export function offerFiles(files: readonly File[]): void {
  if (takeFiles) takeFiles(files);
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
  return () => {
    takeFiles = undefined;
  };
}
