/** What was pasted outside any box before the page's scripts were there: text, or a picture. */
export type EarlyPaste = { readonly text: string; readonly file?: File };

declare global {
  interface Window {
    /** Written by `FIRST_SCRIPT`; null once the page's own scripts listen. */
    earlyPaste?: EarlyPaste | null;
  }
}

/** Takes the early paste, if there is one, and ends its keeping. */
export function takeEarlyPaste(): EarlyPaste | undefined {
  const early = window.earlyPaste ?? undefined;
  window.earlyPaste = null;
  return early;
}
