import { PAGE_DATA, splitPage } from "../move-page-data.mjs";
import { servedFilePolicy } from "./content-policy.mjs";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

const ADDRESS = `/_next/static/${PAGE_DATA}/`;

/** Steps of the wizard are most of the pages that are drawn when they are first asked for; each has 30 KB of data. */
const MOST_KEPT = 500;

/** What a page's address may be in the address of its data. */
const PAGE = /^\/(?!\/)[\w./%-]*$/;

/**
 * Does for pages that are drawn when they are first asked for what the build does for all others: what their scripts read is a file
 * beside the page, which the browser fetches while it shows the page. It is kept here; whoever asks after it was dropped, or asks a
 * server that has been started since, gets it because the page is drawn once more.
 *
 * @param {(path: string) => Promise<unknown>} draw asks this server for a page
 * @param {ReadonlyMap<string, readonly number[]>} [heavy] modules that start one by one
 * @returns {{ move: (html: string, path: string) => string, answer: (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<boolean> }}
 *   `move` gives the page without its data; `answer` says whether the address was one of data, and has answered then
 */
export function pageData(draw, heavy) {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    move(html, path) {
      const { html: rest, script } = splitPage(html, (name) => `${ADDRESS}${name}?of=${path}`, heavy);
      if (!script || !PAGE.test(path)) return html;
      kept.delete(script.name);
      kept.set(script.name, script.text);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return rest;
    },
    async answer(request, response, pathname) {
      if (!pathname.startsWith(ADDRESS)) return false;
      const name = pathname.slice(ADDRESS.length);
      const page = new URL(request.url ?? "", "http://localhost").searchParams.get("of") ?? "";
      if (!kept.has(name) && PAGE.test(page)) await draw(page).catch(() => undefined);
      const text = kept.get(name);
      if (text === undefined) return false;
      response.writeHead(200, {
        "content-type": "text/javascript; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
        "content-security-policy": servedFilePolicy(pathname),
      });
      response.end(text);
      return true;
    },
  };
}
