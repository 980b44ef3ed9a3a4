import { UnknownEvent } from "@/components/layout/unknown-event";
import { loadArticles } from "@/lib/articles/load-articles.server";

export default async function EventNotFound() {
  const ids = (await loadArticles()).flatMap(({ article }) =>
    article.kind === "event" ? [article.eventId] : [],
  );
  return <UnknownEvent known={[...new Set(ids)]} />;
}
