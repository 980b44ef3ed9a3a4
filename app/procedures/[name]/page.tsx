import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { findArticle, loadArticles } from "@/lib/articles/load-articles.server";

type Props = PageProps<"/procedures/[name]">;

export async function generateStaticParams() {
  const documents = await loadArticles();
  return documents.flatMap(({ article }) => (article.kind === "procedure" ? [{ name: article.name }] : []));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await findArticle(`/procedures/${(await params).name}`);
  return document ? articleMetadata(document.article) : { title: "Unknown procedure" };
}

export default async function ProcedurePage({ params }: Props) {
  const document = await findArticle(`/procedures/${(await params).name}`);
  if (!document) notFound();
  return <ArticlePage article={document.article} />;
}
