import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleChoice } from "@/components/article/article-choice";
import { Catalogue } from "@/components/browse/catalogue";
import { CatalogueHead } from "@/components/browse/catalogue-page";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import type { EventArticle } from "@/lib/articles/article";
import { filterGroups } from "@/lib/articles/browse";
import { catalogueView } from "@/lib/articles/catalogue-view";
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
  const view = catalogueView({
    path: `/events/${slug}`,
    articles: ofSource,
    by: "area",
    read: () => undefined,
  });
  // Drawn in advance, whatever the address asks for: the filters lead into the list of all events, which reads it.
  const groups = filterGroups("/events", await loadEvents(), { source: slug });
  return (
    <>
      <Breadcrumbs trail={[{ href: "/events", label: "Events" }]} />
      <CatalogueHead title={`Events of ${name}`} />
      <Catalogue view={{ ...view, filterGroups: groups }} />
    </>
  );
}
