import type { Shell } from "@/lib/powershell/quote-value";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Risk } from "@/lib/mail-flow/risk";

/** A piece of a sentence. `cite` names the source that proves the sentence before it. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly inlines: readonly Inline[] }
  | { readonly kind: "link"; readonly to: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "cite"; readonly source: string };

/** A command with all that a reader must know before running it. `code` may hold `{{value}}` slots. */
export type CommandBlock = {
  readonly kind: "command";
  readonly shell: Shell;
  readonly code: string;
  readonly isChanging: boolean;
  readonly versions?: readonly ExchangeVersion[];
  readonly changes?: string;
  readonly undo?: string;
  readonly risk: Risk;
};

export type OutputBlock = {
  readonly kind: "output";
  readonly is: "healthy" | "faulty";
  readonly text: string;
};

/** A part of a text that pages, the browser and the API draw without compiling MDX. Plain JSON. */
export type Block =
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | CommandBlock
  | OutputBlock
  | {
      readonly kind: "only-for";
      readonly versions: readonly ExchangeVersion[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: "callout";
      readonly callout: "note" | "warning" | "danger";
      readonly blocks: readonly Block[];
    };

/** The words of a sentence, with code in backticks. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.text;
        case "code":
          return `\`${inline.text}\``;
        case "strong":
        case "emphasis":
        case "link":
          return inlineText(inline.inlines);
        case "value":
          return inline.name;
        case "cite":
          return "";
      }
    })
    .join("");
}

function* eachBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === "list") for (const item of block.items) yield* eachBlock(item);
    if (block.kind === "only-for" || block.kind === "callout") yield* eachBlock(block.blocks);
  }
}

/** Every command of a text, wherever it stands. */
export function commandsIn(blocks: readonly Block[]): readonly CommandBlock[] {
  return [...eachBlock(blocks)].filter((block) => block.kind === "command");
}

/** Every sample output of a text, wherever it stands. */
export function outputsIn(blocks: readonly Block[]): readonly OutputBlock[] {
  return [...eachBlock(blocks)].filter((block) => block.kind === "output");
}

function citesOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "cite") return [inline.source];
    return "inlines" in inline ? citesOf(inline.inlines) : [];
  });
}

/** Every sentence of a text, wherever it stands. */
export function paragraphsIn(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return [...eachBlock(blocks)].flatMap((block) => (block.kind === "paragraph" ? [block.inlines] : []));
}

/** Keys of the sources that a text cites. */
export function citesIn(blocks: readonly Block[]): readonly string[] {
  return [...eachBlock(blocks)].flatMap((block) =>
    block.kind === "paragraph" ? citesOf(block.inlines) : [],
  );
}

/** The paragraphs of a text, one a line, with code in backticks; commands and outputs are no prose. */
export function proseOf(blocks: readonly Block[]): readonly string[] {
  return [...eachBlock(blocks)].flatMap((block) =>
    block.kind === "paragraph" ? [inlineText(block.inlines).trim()] : [],
  );
}
