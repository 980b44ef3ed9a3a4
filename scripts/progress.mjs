/** @typedef {(done: number, total: number) => void} Progress */

/** In a log a line each for a quarter, the half … is enough; on a terminal one line says how far it is at each moment. */
const SHARES_IN_A_LOG = 4;

/**
 * Shows how far something is.
 *
 * @param {string} what e.g. "pages"
 * @param {{ isTTY?: boolean, write: (text: string) => unknown }} [out]
 * @returns {Progress} to be called at every step; ends its line when all is done
 */
export function showProgress(what, out = process.stdout) {
  let shown = 0;
  return (done, total) => {
    if (total <= 0 || done > total) return;
    const text = `${what}: ${done} of ${total}`;
    if (out.isTTY) {
      out.write(`\r\x1b[K${text}${done === total ? "\n" : ""}`);
      return;
    }
    const share = Math.floor((SHARES_IN_A_LOG * done) / total);
    if (share <= shown) return;
    shown = share;
    out.write(`${text}\n`);
  };
}

/** What Next prints while it draws pages: "Generating static pages using 2 workers (290/1161)". */
const DRAWN_PAGES = /Generating static pages[^(\n]*\((\d+)\/(\d+)\)/g;

/**
 * Reads from Next's output, as it comes, how many pages are drawn.
 *
 * @param {Progress} progress
 * @returns {(output: string) => void}
 */
export function readDrawnPages(progress) {
  return (output) => {
    for (const [, done, total] of output.matchAll(DRAWN_PAGES)) progress(Number(done), Number(total));
  };
}
