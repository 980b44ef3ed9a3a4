import type { TechArticle, WithContext } from "schema-dts";
import type { Article } from "@/lib/articles/article";
import { SITE_NAME } from "@/lib/site";

/**
 * An article as schema.org's TechArticle, whose properties the compiler checks against that vocabulary, in JSON that may stand inside a script element. Its address is named only where it is
 * known where the site is.
 */
export function techArticleJson(article: Article, address: string | undefined): string {
  const { title, summary, reviewedOn, sources } = article;
  const data: WithContext<TechArticle> = {
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: title,
    description: summary,
    inLanguage: "en",
    dateModified: reviewedOn,
    isAccessibleForFree: true,
    about: {
      "@type": "SoftwareApplication",
      name: "Microsoft Exchange Server",
      applicationCategory: "Mail server",
    },
    publisher: { "@type": "Organization", name: SITE_NAME },
    citation: sources.slice(0, 5).map(({ url }) => url),
    ...(address === undefined ? {} : { url: address, mainEntityOfPage: address }),
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
