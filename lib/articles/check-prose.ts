import type { ContentProblem } from "@/lib/articles/content-problem";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { parseExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** Shorter paragraphs may say the same in two places without harm. */
const LONGEST_REPEATED = 120;

/** The Exchange Management Console ended with Exchange 2010 (the Toolbox lives on under its own name). */
const RETIRED_CONSOLE = /Exchange Management Console|\bEMC\b/;
const CONSOLE_VERSIONS: readonly ExchangeVersion[] = ["2007", "2010"];
const NAMES_OLD_VERSION = /\b(2007|2010)\b/;

/** Paragraphs that stand in two articles, and consoles that a reader's version does not have. */
export function checkProse(parsedArticles: readonly ParsedArticle[]): readonly ContentProblem[] {
  const owners = new Map<string, string>();
  return parsedArticles.flatMap(({ article, analysis, bodyLine }) =>
    analysis.prose.flatMap(({ text, line, onlyFor }) => {
      const at = `${article.file}:${bodyLine + line - 1}`;
      const problems: ContentProblem[] = [];
      const key = text.replace(/\s+/g, " ").trim().toLowerCase();
      const owner = owners.get(key);
      if (key.length > LONGEST_REPEATED && owner !== undefined && !owner.startsWith(`${article.file}:`)) {
        problems.push({ file: at, field: "prose", message: `stands in ${owner} too: make it a procedure` });
      }
      owners.set(key, owner ?? at);
      if (RETIRED_CONSOLE.test(text) && !isForOldVersions(text, onlyFor, article.appliesTo)) {
        problems.push({
          file: at,
          field: "prose",
          message: "names the Exchange Management Console without saying that only 2007 and 2010 have it",
        });
      }
      return problems;
    }),
  );
}

function isForOldVersions(
  text: string,
  onlyFor: string | undefined,
  appliesTo: readonly ExchangeVersion[],
): boolean {
  const versions = onlyFor === undefined ? appliesTo : (parseExchangeVersions(onlyFor) ?? appliesTo);
  return NAMES_OLD_VERSION.test(text) || versions.every((version) => CONSOLE_VERSIONS.includes(version));
}
