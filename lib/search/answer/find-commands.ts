import { commandFragment } from "@/lib/articles/article";
import type { SearchEntry, SearchText } from "../entry";
import type { Concept } from "../words/concept";
import { camelCaseWords } from "../words/read-tokens";
import type { FoundCommand } from "./search-answer";
import { createShortTextFinder } from "../query/short-texts";
import { bestLine, shownCommand } from "./snippet";

const MOST_COMMANDS = 8;
/** More of one article's commands would hide the others'. */
const MOST_OF_AN_ARTICLE = 2;

type Command = { readonly code: string; readonly entry: SearchEntry };

/**
 * Every command once, the plainest first: a procedure's with the procedure, for the articles that import it only repeat it.
 */
function distinctCommands(entries: readonly SearchEntry[], texts: readonly SearchText[]): readonly Command[] {
  const commands = new Map<string, Command>();
  for (const [place, entry] of entries.entries()) {
    for (const code of texts[place]?.commands ?? []) {
      if (!commands.has(code) || entry.kind === "procedure") commands.set(code, { code, entry });
    }
  }
  return [...commands.values()].sort((a, b) => a.code.length - b.code.length);
}

/** Each statement of a command on one line: a pipeline shown from its middle says nothing. */
function statementPerLine(code: string): string {
  return code.replace(/(\||`)[ \t]*\n\s*|[ \t]*\n\s*(?=\|)/g, (_, end = "") => (end === "|" ? "| " : " "));
}

/** Finds the commands of all articles that hold what a query asks for, best first. Prepared when first asked. */
export function createCommandFinder(
  entries: readonly SearchEntry[],
  texts: readonly SearchText[],
): (concepts: readonly Concept[]) => readonly FoundCommand[] {
  let prepared:
    | { readonly commands: readonly Command[]; readonly find: ReturnType<typeof createShortTextFinder> }
    | undefined;

  function prepare(): NonNullable<typeof prepared> {
    const commands = distinctCommands(entries, texts);
    // "permission groups" finds PermissionGroups.
    const find = createShortTextFinder(
      commands.map(({ code }) => ({ title: code, more: camelCaseWords(code).join(" ") })),
    );
    return { commands, find };
  }

  return (concepts) => {
    prepared ??= prepare();
    const { commands, find } = prepared;
    const ofArticle = new Map<string, number>();
    const chosen = find(concepts).flatMap(({ place, score }) => {
      const command = commands[place];
      if (!command) return [];
      const count = (ofArticle.get(command.entry.url) ?? 0) + 1;
      ofArticle.set(command.entry.url, count);
      return count > MOST_OF_AN_ARTICLE ? [] : [{ ...command, score }];
    });
    return chosen.slice(0, MOST_COMMANDS).map(({ code, entry, score }): FoundCommand => {
      const { text, ranges } = bestLine(statementPerLine(shownCommand(code)), concepts);
      const { url, title, kind, area, appliesTo, eventId, eventSources, eventLevel, codes } = entry;
      return {
        url: `${url}#${commandFragment(code)}`,
        line: text,
        matches: ranges,
        article: {
          title,
          kind,
          area,
          appliesTo,
          ...(eventId === undefined ? {} : { eventId }),
          ...(eventSources === undefined ? {} : { eventSources }),
          ...(eventLevel === undefined ? {} : { eventLevel }),
          ...(codes === undefined ? {} : { codes }),
        },
        score: Math.round(score * 1e4) / 1e4,
      };
    });
  };
}
