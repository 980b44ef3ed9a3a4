import type { FoundArticle } from "@/lib/articles/article";
import { SITE_DESCRIPTION, SITE_NAME } from "@/lib/site";

type Listed = Pick<FoundArticle, "url" | "title" | "summary" | "kind">;

const SECTIONS = [
  ["problem", "Problems"],
  ["code", "Status codes"],
  ["event", "Events"],
  ["procedure", "Procedures"],
] as const;

/** What the site holds, for language models (https://llmstxt.org): every written article, and how to ask for the rest. */
export function llmsTxt(articles: readonly Listed[], addressOf: (path: string) => string): string {
  const link = ({ url, title, summary }: Listed): string =>
    `- [${title.replace(/[[\]]/g, "\\$&")}](${addressOf(url)}): ${summary}`;
  const sections = SECTIONS.flatMap(([kind, heading]) => [
    `## ${heading}`,
    "",
    ...articles.filter((article) => article.kind === kind).map(link),
    "",
  ]);
  return [
    `# ${SITE_NAME}`,
    "",
    `> ${SITE_DESCRIPTION} For Exchange Server 2007 to Subscription Edition.`,
    "",
    "Commands on these pages say whether they change anything; check the cause before you run one that does.",
    "",
    ...sections,
    "## Optional",
    "",
    `- [Open API description](${addressOf("/openapi.json")}): search, diagnosis of a pasted text, articles as JSON`,
    `- [Changed articles](${addressOf("/atom.xml")})`,
    "",
  ].join("\n");
}
