import type { Metadata } from "next";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import { loadArticles } from "@/lib/articles/load-articles.server";

export const metadata: Metadata = { title: "Problems" };

export default async function ProblemsPage() {
  const articles = (await loadArticles())
    .map(({ article }) => article)
    .filter(({ kind }) => kind === "problem");
  return (
    <>
      <PageHeading
        title="Problems"
        lead="Faults that no single event or code names: what you see, and how to tell which one it is."
      />
      <ArticleList articles={articles} />
    </>
  );
}
