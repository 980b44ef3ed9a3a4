import { publicAddress, siteAddress } from "@/lib/site";

/**
 * Makes paths absolute for whoever asks: by `SITE_URL`, else by the name under which the request came. The server has refused
 * names that are not this site's before.
 */
export function addressesFor({ headers }: Request): (path: string) => string {
  const origin = publicAddress() ?? `http://${headers.get("host") ?? "localhost:3000"}`;
  return (path) => siteAddress(path, origin);
}

/** A text of a kind that is no page. */
export function textOf(type: string, text: string): Response {
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}
