import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import type { Article } from "@/lib/articles/article";

/** Several articles fit what was asked for: the reader chooses. */
export function ArticleChoice({ asked, articles }: { asked: string; articles: readonly Article[] }) {
  return (
    <>
      <PageHeading
        title={`${asked} has ${articles.length} meanings`}
        lead={`Choose the one whose ${articles.every(({ kind }) => kind === "event") ? "event source" : "text"} is the same as yours.`}
      />
      <ArticleList articles={articles} />
    </>
  );
}
