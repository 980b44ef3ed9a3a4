import { onHead } from "./on-head.mjs";

/**
 * Pages are asked for again each time, and answered with 304 while they are the same: Next would let shared caches keep them
 * for a year, longer than any deployment lives. Files whose names change with their content say so themselves.
 *
 * @param {import("node:http").IncomingMessage} _request
 * @param {import("node:http").ServerResponse} response
 */
export function freshPages(_request, response) {
  onHead(response, (status) => {
    const said = String(response.getHeader("cache-control") ?? "");
    if (!/no-store|immutable/.test(said)) response.setHeader("cache-control", "no-cache");
    // Next says twice where a kept page leads on; some clients join the two into one address.
    const location = response.getHeader("location");
    if (Array.isArray(location)) response.setHeader("location", location[0] ?? "");
    response.removeHeader("x-nextjs-cache");
    response.removeHeader("x-nextjs-prerender");
    response.removeHeader("x-nextjs-stale-time");
    return status;
  });
}
