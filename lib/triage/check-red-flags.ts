import { cmdletFaults } from "@/lib/articles/check-cmdlets";
import type { CmdletTable } from "@/lib/powershell/cmdlet-table";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { COMMON_RED_FLAGS } from "@/lib/wizard/red-flags";

/** Red flags that lead to no article, or use a cmdlet that one of their versions does not have. */
export function checkRedFlags(articleUrls: readonly string[], table: CmdletTable): readonly string[] {
  return COMMON_RED_FLAGS.flatMap(({ title, article, command, versions = EXCHANGE_VERSIONS }) =>
    [
      ...(articleUrls.includes(article.url) ? [] : [`there is no article ${article.url}`]),
      ...cmdletFaults(command, versions, table),
    ].map((fault) => `The red flag "${title}": ${fault}`),
  );
}
