import { UnknownCode } from "@/components/layout/unknown-code";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

export default async function CodeNotFound() {
  const codes = (await loadArticles()).flatMap(({ article }) =>
    article.kind === "code" ? article.codes : [],
  );
  return <UnknownCode known={codes.map(statusCodeSlug)} />;
}
