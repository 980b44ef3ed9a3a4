import type { Article } from "@/lib/articles/article";
import { codeSlugs } from "@/lib/articles/resolve-address";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

/** Every address that leads to an article, directly or over a choice: its own, other spellings, and what is only a part of it. */
export function articleAddresses(article: Article): readonly string[] {
  if (article.kind === "code") return [article.url, ...codeSlugs(article).map((slug) => `/codes/${slug}`)];
  if (article.kind !== "event") return [article.url];
  const sources = article.eventSources.map(eventSourceSlug);
  return [
    article.url,
    `/events/${article.eventId}`,
    ...sources.flatMap((source) => [`/events/${source}`, `/events/${source}/${article.eventId}`]),
  ];
}
