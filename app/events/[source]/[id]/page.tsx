import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { FaultyFile } from "@/components/layout/faulty-file";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { resolveEvent } from "@/lib/articles/resolve-address";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { faultsOfPage } from "@/lib/triage/faulty-files.server";

type Props = PageProps<"/events/[source]/[id]">;

/** The first event source is the one in the article's address; the others lead there, and are drawn when they are asked for. */
function drawnInAdvance(eventSources: readonly string[]): readonly string[] {
  return process.env.STATIC_EXPORT === "1" ? eventSources : eventSources.slice(0, 1);
}

export async function generateStaticParams() {
  const articles = await loadArticleList();
  return articles.flatMap((article) =>
    article.kind === "event"
      ? drawnInAdvance(article.eventSources).map((source) => ({
          source: eventSourceSlug(source),
          id: String(article.eventId),
        }))
      : [],
  );
}

async function resolve({ params }: Props) {
  const { source, id } = await params;
  const resolution = resolveEvent(await loadArticleList(), decodeURIComponent(source), id);
  return { resolution, address: `/events/${source}/${id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution } = await resolve(props);
  return resolution.kind === "article" ? articleMetadata(resolution.article) : { title: "Unknown event" };
}

export default async function EventPage(props: Props) {
  const { resolution, address } = await resolve(props);
  const faults = await faultsOfPage(address);
  if (faults.length > 0) return <FaultyFile faults={faults} />;
  if (resolution.kind !== "article") notFound();
  if (resolution.article.url !== address) permanentRedirect(resolution.article.url);
  return <ArticlePage article={resolution.article} />;
}
