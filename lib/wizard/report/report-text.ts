import type { Block, Report } from "./report";

/** Prose with everything escaped that Markdown would act on, except in `code`. */
function escapeProse(prose: string): string {
  return prose
    .split("`")
    .map((piece, position) =>
      position % 2 === 1 ? `\`${piece}\`` : piece.replace(/[\\*_<>[\]#|~]/g, "\\$&"),
    )
    .join("");
}

/** A fence that is longer than any row of backticks in the text, so that a paste cannot end it. */
function fenceFor(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([row]) => row.length));
  return "`".repeat(longest + 1);
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case "text":
      return escapeProse(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeProse(item)}`).join("\n");
    case "code": {
      const fence = fenceFor(block.code);
      return `${escapeProse(block.label)}:\n\n${fence}text\n${block.code.trimEnd()}\n${fence}`;
    }
  }
}

/** The report as Markdown, for tickets and wikis. */
export function markdownOf({ title, sections }: Report): string {
  const parts = sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(markdownBlock)]);
  return `${[`# ${escapeProse(title)}`, ...parts].join("\n\n")}\n`;
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "text":
      return block.text.replaceAll("`", "");
    case "list":
      return block.items.map((item) => `- ${item.replaceAll("`", "")}`).join("\n");
    case "code": {
      const lines = block.code.trimEnd().split(/\r?\n/);
      return `${block.label}:\n${lines.map((line) => `    ${line}`).join("\n")}`;
    }
  }
}

function underlined(heading: string, line: string): string {
  return `${heading}\n${line.repeat(heading.length)}`;
}

/** The report as plain text, for mail. */
export function plainTextOf({ title, sections }: Report): string {
  const parts = sections.flatMap(({ heading, blocks }) => [
    underlined(heading, "-"),
    ...blocks.map(plainBlock),
  ]);
  return `${[underlined(title.replaceAll("`", ""), "="), ...parts].join("\n\n")}\n`;
}
