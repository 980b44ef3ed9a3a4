import type { Metadata } from "next";
import { ArticleView } from "@/components/article/article-view";
import type { WizardLink } from "@/components/article/wizard-links";
import { articleLabel } from "@/components/article/article-list";
import type { ListedCauseView } from "@/components/causes/listed-cause";
import { listedCauses, type Article } from "@/lib/articles/article";
import {
  findArticle,
  loadArticleBody,
  loadArticleList,
  loadCauses,
} from "@/lib/articles/load-articles.server";
import { linkPreview } from "@/components/layout/page-metadata";
import { techArticleJson } from "@/lib/published/tech-article";
import { publicAddress, siteAddress } from "@/lib/site";
import { loadWizardLinks } from "@/lib/triage/load-wizard-links.server";

/** Title and description of an article's page. */
export function articleMetadata(article: Article): Metadata {
  const source = article.kind === "event" ? ` ${article.eventSources[0]}` : "";
  return {
    title:
      article.kind === "procedure" ? article.title : `${articleLabel(article)}${source}: ${article.title}`,
    description: article.summary,
    ...linkPreview(article.url, article.area),
  };
}

async function wizardLinksTo(article: Article): Promise<readonly WizardLink[]> {
  const links = (await loadWizardLinks()).get(article.url) ?? [];
  return links.map(({ symptom, path }) => ({ href: path, label: symptom.title }));
}

async function causesOf(article: Article): Promise<readonly ListedCauseView[]> {
  const causes = await loadCauses();
  return listedCauses(article).flatMap(({ cause: id, likelihood, was }) => {
    const cause = causes.find((each) => each.id === id);
    return cause ? [{ cause, likelihood, was }] : [];
  });
}

/** The page of one article, with all that it needs loaded. */
export async function ArticlePage({ article }: { article: Article }) {
  const document = await findArticle(article.url);
  if (!document) throw new Error(`${article.url} is not among the articles`);
  return (
    <>
      <ArticleAsData article={article} />
      <ArticleView
        document={document}
        body={article.kind === "code" && article.entry ? undefined : await loadArticleBody(article)}
        articles={await loadArticleList()}
        wizardLinks={await wizardLinksTo(article)}
        causes={await causesOf(article)}
      />
    </>
  );
}

/** What search engines and other programs read of it. */
function ArticleAsData({ article }: { article: Article }) {
  const address = publicAddress() === undefined ? undefined : siteAddress(article.url);
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: techArticleJson(article, address) }}
    />
  );
}
