import { commandsIn, outputsIn } from "@/lib/articles/block";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { placedCmdletFaults } from "@/lib/articles/check-cmdlets";
import { lineOfField } from "@/lib/articles/frontmatter-fields";
import type { CommandFacts } from "@/lib/powershell/command-facts";
import { didYouMean } from "@/lib/articles/nearest-name";
import { isOpened } from "@/lib/articles/opened";
import type { Cause } from "@/lib/causes/cause";
import type { ParsedCause } from "@/lib/causes/parse-cause";

/**
 * What is wrong with the causes of the content, each by itself and all of them together.
 * @param addresses of all pages that a cause may lead to
 * @param brokenIds of causes whose files cannot be read: naming them is no fault of others
 */
export function checkCauses(
  parsedCauses: readonly ParsedCause[],
  addresses: ReadonlySet<string>,
  brokenIds: readonly string[] = [],
): readonly ContentProblem[] {
  const ids = [...parsedCauses.map(({ cause }) => cause.id), ...brokenIds];
  return [
    ...parsedCauses.flatMap((parsed) => [
      ...parsed.problems,
      ...checkLookAlikes(parsed, parsedCauses, ids),
      ...checkAddresses(parsed, addresses),
    ]),
    ...checkIds(parsedCauses),
    ...checkTwins(parsedCauses.map(({ cause }) => cause)),
  ];
}

/** Whether the second cause names the first as one that looks like it, too. */
function isMutual(cause: Cause, other: Cause): boolean {
  return other.lookAlikes.some(({ causeId }) => causeId === cause.id);
}

/** Two files of which a second reader has opened at most one may still disagree: whoever opens the second mends both. */
function checkLookAlikes(
  { cause, lines }: ParsedCause,
  all: readonly ParsedCause[],
  ids: readonly string[],
): readonly ContentProblem[] {
  return cause.lookAlikes.flatMap(({ causeId }): readonly ContentProblem[] => {
    const file = `${cause.file}:${lineOfField(lines, ["lookAlikes", causeId])}`;
    const problem = (message: string) => [{ file, field: "lookAlikes", message }];
    if (causeId === cause.id) return problem(`"${causeId}" is this cause itself`);
    const other = all.find((each) => each.cause.id === causeId)?.cause;
    if (!other && ids.includes(causeId)) return [];
    if (!other) return problem(`there is no cause "${causeId}"${didYouMean(causeId, ids)}`);
    return isMutual(cause, other) || !(isOpened(cause) && isOpened(other))
      ? []
      : problem(`${other.file} does not name "${cause.id}" in its lookAlikes: they go both ways`);
  });
}

function checkAddresses(
  { cause, links, lines }: ParsedCause,
  addresses: ReadonlySet<string>,
): readonly ContentProblem[] {
  const given = [
    ...cause.articles.map((url, at) => ({
      url,
      field: "articles",
      line: lineOfField(lines, ["articles", at]),
    })),
    ...cause.procedures.map(({ url }) => ({
      url,
      field: "procedures",
      line: lineOfField(lines, ["procedures", url]),
    })),
    ...links.map(({ to, line }) => ({ url: to, field: "<ArticleLink>", line })),
  ];
  return given
    .filter(({ url }) => !addresses.has(url))
    .map(({ url, field, line }) => ({
      file: `${cause.file}:${line}`,
      field,
      message: `there is no page ${url}${didYouMean(url, [...addresses])}`,
    }));
}

/** Cmdlets and parameters in the causes' commands that do not exist, or not in every version that a command is for. */
export function checkCauseCmdlets(
  parsedCauses: readonly ParsedCause[],
  facts: CommandFacts,
): readonly ContentProblem[] {
  return parsedCauses.flatMap(({ cause, commands }) => placedCmdletFaults(cause, commands, facts));
}

/** An id leads to one cause, whether it is its present one or one of its older ones. */
function checkIds(parsedCauses: readonly ParsedCause[]): readonly ContentProblem[] {
  const owners = new Map(parsedCauses.map(({ cause }) => [cause.id, cause.file]));
  return parsedCauses.flatMap(({ cause, lines }) =>
    cause.renamedFrom.flatMap((id, at) => {
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, cause.file);
        return [];
      }
      const file = `${cause.file}:${lineOfField(lines, ["renamedFrom", at])}`;
      return [{ file, field: "renamedFrom", message: `"${id}" already leads to ${owner}` }];
    }),
  );
}

/** What a paste and a check say about a cause: two causes with the same of both could never be told apart. */
function tellingOf({ signs, checks }: Cause): string {
  const blocks = checks.flatMap((check) => check.blocks);
  const commands = commandsIn(blocks).map(({ code }) => code.trim());
  const faulty = outputsIn(blocks)
    .filter(({ is }) => is === "faulty")
    .map(({ text }) => text.trim());
  return JSON.stringify([[...signs].sort(), commands.sort(), faulty.sort()]);
}

function checkTwins(causes: readonly Cause[]): readonly ContentProblem[] {
  const owners = new Map<string, Cause>();
  return causes.flatMap((cause) => {
    const telling = tellingOf(cause);
    const owner = owners.get(telling);
    owners.set(telling, owner ?? cause);
    const message = `has the same checks and the same signs as ${owner?.file}: nothing tells the two apart`;
    return owner && (isOpened(cause) || isOpened(owner))
      ? [{ file: cause.file, field: "<Check>", message }]
      : [];
  });
}
