import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { findArticle, loadArticles } from "@/lib/articles/load-articles.server";

type Props = PageProps<"/problems/[name]">;

export async function generateStaticParams() {
  const documents = await loadArticles();
  return documents.flatMap(({ article }) => (article.kind === "problem" ? [{ name: article.name }] : []));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = await findArticle(`/problems/${(await params).name}`);
  return document ? articleMetadata(document.article) : { title: "Unknown problem" };
}

export default async function ProblemPage({ params }: Props) {
  const document = await findArticle(`/problems/${(await params).name}`);
  if (!document) notFound();
  return <ArticlePage article={document.article} />;
}
