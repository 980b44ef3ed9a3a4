import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { resolveEvent } from "@/lib/articles/resolve-address";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";

type Props = PageProps<"/events/[source]/[id]">;

export async function generateStaticParams() {
  const documents = await loadArticles();
  return documents.flatMap(({ article }) =>
    article.kind === "event"
      ? article.eventSources.map((source) => ({
          source: eventSourceSlug(source),
          id: String(article.eventId),
        }))
      : [],
  );
}

async function resolve({ params }: Props) {
  const { source, id } = await params;
  const articles = (await loadArticles()).map(({ article }) => article);
  const resolution = resolveEvent(articles, decodeURIComponent(source), id);
  return { resolution, address: `/events/${source}/${id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution } = await resolve(props);
  return resolution.kind === "article" ? articleMetadata(resolution.article) : { title: "Unknown event" };
}

export default async function EventPage(props: Props) {
  const { resolution, address } = await resolve(props);
  if (resolution.kind !== "article") notFound();
  if (resolution.article.url !== address) permanentRedirect(resolution.article.url);
  return <ArticlePage article={resolution.article} />;
}
