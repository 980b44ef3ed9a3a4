import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleChoice } from "@/components/article/article-choice";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import type { EventArticle } from "@/lib/articles/article";
import { inOrderOfNumbers } from "@/lib/articles/browse";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { resolveEventId } from "@/lib/articles/resolve-address";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

type Props = PageProps<"/events/[source]">;

async function loadEvents(): Promise<EventArticle[]> {
  return (await loadArticleList()).flatMap((article) => (article.kind === "event" ? [article] : []));
}

/** A server draws what an event ID alone leads to when it is asked for: a choice of articles, or the way to the only one. */
export async function generateStaticParams() {
  const events = await loadEvents();
  const keys = events.flatMap(({ eventId, eventSources }) => [
    ...(process.env.STATIC_EXPORT === "1" ? [String(eventId)] : []),
    ...eventSources.map(eventSourceSlug),
  ]);
  return [...new Set(keys)].map((source) => ({ source }));
}

/** The last part of the address is an event ID or an event source. */
async function resolve({ params }: Props) {
  const key = decodeURIComponent((await params).source);
  const events = await loadEvents();
  const slug = eventSourceSlug(key);
  const ofSource = events.filter(({ eventSources }) => eventSources.map(eventSourceSlug).includes(slug));
  const name = ofSource[0]?.eventSources.find((source) => eventSourceSlug(source) === slug);
  return { key, slug, name, ofSource, byId: resolveEventId(events, key) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { key, name, byId } = await resolve(props);
  if (name) return { title: `Events of ${name}` };
  return { title: byId.kind === "nothing" ? "Unknown event" : `Event ${key}` };
}

export default async function EventsOfSourcePage(props: Props) {
  const { key, slug, name, ofSource, byId } = await resolve(props);
  if (byId.kind === "article") permanentRedirect(byId.article.url);
  if (byId.kind === "choice") return <ArticleChoice asked={`Event ${key}`} articles={byId.articles} />;
  if (name === undefined) notFound();
  if (key !== slug) permanentRedirect(`/events/${slug}`);
  return (
    <>
      <PageHeading title={`Events of ${name}`} lead="Every event of this source that has an article." />
      <ArticleList articles={inOrderOfNumbers(ofSource)} />
    </>
  );
}
