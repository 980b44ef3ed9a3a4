import type { CommandBlock } from "@/lib/articles/block";
import type { ContentProblem } from "@/lib/articles/content-problem";
import { isOpened } from "@/lib/articles/opened";
import type { ParsedArticle } from "@/lib/articles/parse-article";
import { commandPromise, type PlacedCommand } from "@/lib/articles/read-blocks";
import type { ParsedCause } from "@/lib/causes/parse-cause";
import { parseRisk } from "@/lib/mail-flow/risk";

type Promised = {
  readonly place: string;
  readonly code: string;
  readonly promise: string;
  readonly isOpened: boolean;
};

type Told = Pick<CommandBlock, "risk"> & { readonly undo: string | undefined };

/** What a place says about a command: the kinds of its risk, and how to take it back. */
function promiseOf({ risk, undo = "" }: Told): string {
  return commandPromise({ kind: "command", shell: "EMS", code: "", isChanging: true, risk, undo });
}

function promisesOfArticle({ article, analysis, bodyLine, commands }: ParsedArticle): readonly Promised[] {
  return [
    ...placedPromises(article, commands),
    ...analysis.components.flatMap(({ name, attributes, code, line }) =>
      name === "Command" && code !== undefined && attributes.get("effect") === "changing"
        ? [
            {
              place: `${article.file}:${bodyLine + line - 1}`,
              code: code.trim(),
              promise: promiseOf({
                risk: parseRisk(attributes.get("risk") ?? "") ?? [],
                undo: attributes.get("undo"),
              }),
              isOpened: isOpened(article),
            },
          ]
        : [],
    ),
  ];
}

function placedPromises(
  file: { readonly file: string; readonly reviewedOn: string },
  commands: readonly PlacedCommand[],
): readonly Promised[] {
  return commands
    .filter(({ isChanging }) => isChanging)
    .map((command) => ({
      place: `${file.file}:${command.line}`,
      code: command.code.trim(),
      promise: commandPromise(command),
      isOpened: isOpened(file),
    }));
}

/**
 * Commands of which two places say different things: how risky they are, or how to take them back. Two files that no second
 * reader has opened may still differ: the second of them to be opened is told of it.
 */
export function checkPromises(
  articles: readonly ParsedArticle[],
  causes: readonly ParsedCause[],
): readonly ContentProblem[] {
  const first = new Map<string, Promised>();
  return [
    ...articles.flatMap(promisesOfArticle),
    ...causes.flatMap(({ cause, commands }) => placedPromises(cause, commands)),
  ]
    .filter((each) => each.isOpened)
    .flatMap((each) => {
      const earlier = first.get(each.code);
      if (!earlier) first.set(each.code, each);
      return !earlier || earlier.promise === each.promise
        ? []
        : [
            {
              file: each.place,
              field: "<Command>",
              message: `says ${each.promise}, but ${earlier.place} says of the same command: ${earlier.promise}`,
            },
          ];
    });
}
