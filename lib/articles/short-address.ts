import type { Article } from "@/lib/articles/article";
import { resolveCode, resolveEvent, resolveEventId, type Resolution } from "@/lib/articles/resolve-address";

/** Where `/e/1035` and `/e/MSExchangeTransport/1035` lead: to the article, the choice, or the page that says there is none. */
export function shortEventAddress(articles: readonly Article[], parts: readonly string[]): string {
  const [first = "", second] = parts.map(decoded);
  const resolution =
    second === undefined ? resolveEventId(articles, first) : resolveEvent(articles, first, second);
  return addressOf(resolution, "/events", parts);
}

/** Where `/c/4.7.0` leads. */
export function shortCodeAddress(articles: readonly Article[], code: string): string {
  return addressOf(resolveCode(articles, decoded(code)), "/codes", [code]);
}

function addressOf(resolution: Resolution, door: string, parts: readonly string[]): string {
  return resolution.kind === "article"
    ? resolution.article.url
    : [door, ...parts.map((part) => encodeURIComponent(decoded(part)))].join("/");
}

/** An address part that is no text stays as it is; the page for it says that it leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
