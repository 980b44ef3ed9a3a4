import type { Metadata } from "next";
import { ArticleView, type WizardLink } from "@/components/article/article-view";
import { articleLabel } from "@/components/article/article-list";
import type { Article } from "@/lib/articles/article";
import { findArticle, loadArticleBody, loadArticleList } from "@/lib/articles/load-articles.server";
import { loadWizardLinks } from "@/lib/triage/load-wizard-links.server";

/** Title and description of an article's page. */
export function articleMetadata(article: Article): Metadata {
  const source = article.kind === "event" ? ` ${article.eventSources[0]}` : "";
  return {
    title:
      article.kind === "procedure" ? article.title : `${articleLabel(article)}${source}: ${article.title}`,
    description: article.summary,
    alternates: { canonical: article.url },
  };
}

async function wizardLinksTo(article: Article): Promise<readonly WizardLink[]> {
  const links = (await loadWizardLinks()).get(article.url) ?? [];
  return links.map(({ symptom, path }) => ({ href: path, label: symptom.title }));
}

/** The page of one article, with all that it needs loaded. */
export async function ArticlePage({ article }: { article: Article }) {
  const document = await findArticle(article.url);
  if (!document) throw new Error(`${article.url} is not among the articles`);
  return (
    <ArticleView
      document={document}
      body={article.kind === "code" && article.entry ? undefined : await loadArticleBody(article)}
      articles={await loadArticleList()}
      wizardLinks={await wizardLinksTo(article)}
    />
  );
}
