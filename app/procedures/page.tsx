import type { Metadata } from "next";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import { loadArticles } from "@/lib/articles/load-articles.server";

export const metadata: Metadata = { title: "Procedures" };

export default async function ProceduresPage() {
  const articles = (await loadArticles())
    .map(({ article }) => article)
    .filter(({ kind }) => kind === "procedure");
  return (
    <>
      <PageHeading
        title="Procedures"
        lead="Checks and changes that several articles need, each written once."
      />
      <ArticleList articles={articles} />
    </>
  );
}
