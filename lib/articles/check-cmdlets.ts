import type { Article } from "@/lib/articles/article";
import type { PlacedCommand } from "@/lib/articles/read-blocks";
import type { UsedComponent } from "@/lib/articles/analyse-body";
import type { ContentProblem } from "@/lib/articles/content-problem";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { commandFaults, type CommandFacts } from "@/lib/powershell/command-facts";

function checkCommand(
  { article, bodyLine }: ParsedArticle,
  { name, attributes, code, line }: UsedComponent,
  facts: CommandFacts,
): ContentProblem[] {
  if (name !== "Command" || code === undefined || attributes.get("shell") === "SMTP") return [];
  const claimed = parseExchangeVersions(attributes.get("versions") ?? "") ?? [];
  const versions = claimed.length > 0 ? claimed : article.appliesTo;
  return commandFaults(code, versions, facts, attributes.get("undo")).map((message) => ({
    file: `${article.file}:${bodyLine + line - 1}`,
    field: "<Command>",
    message,
  }));
}

/** The same for commands that were read into plain data: those of a `<NextMinute>` and of causes. */
export function placedCmdletFaults(
  { file, appliesTo }: Pick<Article, "file" | "appliesTo">,
  commands: readonly PlacedCommand[],
  facts: CommandFacts,
): readonly ContentProblem[] {
  return commands
    .filter(({ shell }) => shell !== "SMTP")
    .flatMap(({ code, versions, line }) =>
      commandFaults(code, versions ?? appliesTo, facts).map((message) => ({
        file: `${file}:${line}`,
        field: "<Command>",
        message,
      })),
    );
}

/** What the tables of facts say against the commands of articles: names that do not exist, or not in every version. */
export function checkCmdlets(
  parsedArticles: readonly ParsedArticle[],
  facts: CommandFacts,
): readonly ContentProblem[] {
  return parsedArticles.flatMap((parsed) => [
    ...parsed.analysis.components.flatMap((component) => checkCommand(parsed, component, facts)),
    ...placedCmdletFaults(parsed.article, parsed.commands, facts),
  ]);
}
