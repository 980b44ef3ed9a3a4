import { isKnownAddress } from "../../lib/articles/known-addresses.server";
import { onHead } from "./on-head.mjs";

/** The doors behind which only the addresses lead somewhere that the build has made. */
const DOORS = /^\/(events|codes|areas|problems|procedures|causes|troubleshoot)\/./;

/** The page that says what is missing. It has no address of its own: nobody may send a link that shows another's words. */
const PAGE = "/unknown";

/**
 * Sends addresses that lead nowhere to the page that says so, with status 404. A page that finds this out while it is rendered
 * would be empty without JavaScript. It happens before Next sees the request, because Next compares a rewritten address with
 * what a proxy said about scheme and name, and asks itself over the network when they differ (vercel/next.js#94745).
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 * @param {ReadonlySet<string>} known
 */
export function showUnknownAddress(request, response, pathname, known) {
  const isPage = pathname === PAGE || pathname.startsWith(`${PAGE}/`) || pathname.startsWith(`${PAGE}.`);
  if (!isPage && (!DOORS.test(pathname) || isKnownAddress(known, pathname))) return;
  const rendering = new URLSearchParams(request.url?.split("?")[1]).get("_rsc");
  const query = new URLSearchParams({ path: pathname, ...(rendering === null ? {} : { _rsc: rendering }) });
  request.url = `${PAGE}?${query}`;
  onHead(response, (status) => (status === 200 ? 404 : status));
}
