import { commandFaults, type CommandFacts } from "@/lib/powershell/command-facts";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { COMMON_RED_FLAGS } from "@/lib/wizard/entries/red-flags";

/** Red flags that lead to no article, or use a cmdlet that one of their versions does not have. */
export function checkRedFlags(articleUrls: readonly string[], facts: CommandFacts): readonly string[] {
  return COMMON_RED_FLAGS.flatMap(({ title, article, command, versions = EXCHANGE_VERSIONS }) =>
    [
      ...(articleUrls.includes(article.url) ? [] : [`there is no article ${article.url}`]),
      ...commandFaults(command, versions, facts),
    ].map((fault) => `The red flag "${title}": ${fault}`),
  );
}
