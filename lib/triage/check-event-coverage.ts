import type { Article, EventArticle } from "@/lib/articles/article";
import type { Flow } from "@/lib/wizard/flow/flow";
import { linksByArticle } from "@/lib/wizard/entries/wizard-links";

function isTransportFault(article: Article): article is EventArticle {
  return (
    article.kind === "event" &&
    article.eventSources.includes("MSExchangeTransport") &&
    (article.eventLevel === "Error" || article.eventLevel === "Warning")
  );
}

/** One line for every error and warning of the Transport service that no way through the wizard leads to. */
export function checkEventCoverage(flows: readonly Flow[], articles: readonly Article[]): readonly string[] {
  const links = linksByArticle(flows);
  return articles
    .filter(isTransportFault)
    .filter(({ url }) => !links.has(url))
    .map(
      ({ file, eventId, eventLevel = "" }) =>
        `${file}: no flow leads to event ${eventId} (${eventLevel}): name it in the articles of a symptom or a cause, or in the article of a question, in content/flows`,
    );
}
