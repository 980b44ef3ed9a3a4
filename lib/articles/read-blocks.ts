import type { Code, List, Node, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { toString as textOf } from "mdast-util-to-string";
import { attributeFaults } from "@/lib/articles/attribute-faults";
import { commandsIn, type Block, type CommandBlock, type Inline } from "@/lib/articles/block";
import { attributesOf, isJsx, type JsxElement } from "@/lib/articles/jsx-element";
import { claimOf } from "@/lib/articles/needs-source";
import { didYouMean } from "@/lib/articles/nearest-name";
import { SHELLS, VOCABULARY } from "@/lib/articles/vocabulary";
import { commandFaults } from "@/lib/articles/command-faults";
import {
  EXCHANGE_VERSIONS,
  parseExchangeVersions,
  type ExchangeVersion,
} from "@/lib/mail-flow/exchange-version";
import { formatRisk, parseRisk } from "@/lib/mail-flow/risk";

/** A command with its place, for the checks that need all commands of the content. */
export type PlacedCommand = CommandBlock & { readonly line: number };

/** What the words of a text are checked against, and where what is read is noted. */
export type BlockReading = {
  readonly appliesTo: readonly ExchangeVersion[];
  readonly sources: readonly string[];
  /** Whether the strict rules hold: among others, paragraphs that claim something must cite a source. */
  readonly isOpened: boolean;
  readonly isValue: (name: string) => boolean;
  readonly report: (line: number, field: string, message: string) => void;
  readonly commands: PlacedCommand[];
  readonly cites: string[];
  readonly links: { readonly to: string; readonly line: number }[];
};

/** What a command inherits from the step that it stands in. */
export type StepDefaults = { readonly risk?: string | undefined; readonly undo?: string | undefined };

const BLOCK_COMPONENTS = ["Command", "Output", "OnlyFor", "Callout"] as const;
const INLINE_COMPONENTS = ["Cite", "ArticleLink", "Value"] as const;

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** `<Check>…</Check>` on one line is read as words of a paragraph: the elements that stand alone are blocks. */
export function unravel(children: readonly RootContent[]): readonly RootContent[] {
  return children.flatMap((child): readonly RootContent[] => {
    if (child.type !== "paragraph") return [child];
    const words = child.children.filter((one) => one.type !== "text" || one.value.trim() !== "");
    const areBlocks = words.every(
      (one) => one.type === "mdxJsxTextElement" && !INLINE_COMPONENTS.some((name) => name === one.name),
    );
    return areBlocks && words.length > 0
      ? words.flatMap((one) =>
          one.type === "mdxJsxTextElement"
            ? [{ ...one, type: "mdxJsxFlowElement", children: flowInside(one.children) } as MdxJsxFlowElement]
            : [],
        )
      : [child];
  });
}

function flowInside(children: readonly PhrasingContent[]): MdxJsxFlowElement["children"] {
  const [first] = children;
  if (!first) return [];
  const paragraph: Paragraph = { type: "paragraph", children: [...children] };
  if (first.position) paragraph.position = first.position;
  return [paragraph];
}

/** The attributes of a component; what is wrong with them is reported. */
export function checkedAttributes(
  element: JsxElement,
  rules: Parameters<typeof attributeFaults>[1],
  { report }: BlockReading,
): ReadonlyMap<string, string> {
  const attributes = attributesOf(element);
  for (const fault of attributeFaults(attributes, rules)) report(lineOf(element), `<${element.name}>`, fault);
  return attributes;
}

function readInlines(children: readonly PhrasingContent[], reading: BlockReading): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    const line = lineOf(child);
    switch (child.type) {
      case "text":
        return [{ kind: "text", text: child.value.replace(/\s*\n\s*/g, " ") }];
      case "inlineCode":
        return [{ kind: "code", text: child.value }];
      case "strong":
      case "emphasis":
        return [{ kind: child.type, inlines: readInlines(child.children, reading) }];
      case "break":
        return [{ kind: "text", text: " " }];
      case "mdxJsxTextElement":
        return readInlineComponent(child, reading);
      case "mdxTextExpression":
        if (child.value.trim().startsWith("/*")) return [];
        reading.report(line, "MDX", `the expression {${child.value}} is not allowed: put it into backticks`);
        return [];
      default:
        reading.report(line, "MDX", `a plain ${child.type} is not allowed here: use the vocabulary`);
        return [];
    }
  });
}

function readInlineComponent(element: JsxElement, reading: BlockReading): readonly Inline[] {
  const name = INLINE_COMPONENTS.find((known) => known === element.name);
  const line = lineOf(element);
  if (!name) {
    const known = [...INLINE_COMPONENTS, ...BLOCK_COMPONENTS];
    const hint = didYouMean(element.name ?? "", known);
    reading.report(line, `<${element.name}>`, `cannot stand in a sentence; ${known.join(", ")} can${hint}`);
    return [];
  }
  const attributes = checkedAttributes(element, VOCABULARY[name] ?? {}, reading);
  switch (name) {
    case "Cite": {
      const source = attributes.get("source") ?? "";
      reading.cites.push(source);
      if (!reading.sources.includes(source)) {
        const known = reading.sources.length > 0 ? reading.sources.join(", ") : "none has a key";
        reading.report(
          line,
          "<Cite>",
          `source="${source}" is not among the sources: ${known}${didYouMean(source, reading.sources)}`,
        );
      }
      return [{ kind: "cite", source }];
    }
    case "ArticleLink": {
      const to = attributes.get("to") ?? "";
      reading.links.push({ to, line });
      return [
        { kind: "link", to, inlines: readInlines(element.children as readonly PhrasingContent[], reading) },
      ];
    }
    case "Value": {
      const value = attributes.get("name") ?? "";
      if (!reading.isValue(value)) reading.report(line, "<Value>", `"${value}" is not a known value`);
      return [{ kind: "value", name: value }];
    }
  }
}

/** Whether a sentence cites a source. */
export function hasCite(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) =>
      inline.kind === "cite" ||
      ((inline.kind === "strong" || inline.kind === "emphasis") && hasCite(inline.inlines)),
  );
}

/** The words of a sentence without code and values, as claims are looked for. */
export function plainWords(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ("text" in inline && inline.kind === "text" ? inline.text : " … ")).join("");
}

/** The words of one paragraph or branch. */
export function readSentence(
  children: readonly PhrasingContent[],
  line: number,
  reading: BlockReading,
): readonly Inline[] {
  const inlines = readInlines(children, reading);
  const claim = claimOf(plainWords(inlines));
  if (reading.isOpened && claim !== undefined && !hasCite(inlines)) {
    reading.report(
      line,
      "<Cite>",
      `the paragraph says "${claim}", so it needs a <Cite source="…" /> at the end of that sentence`,
    );
  }
  return inlines;
}

function codeIn(element: JsxElement): Code | undefined {
  return (element.children as readonly RootContent[]).find((child) => child.type === "code");
}

function readCommand(
  element: JsxElement,
  reading: BlockReading,
  defaults: StepDefaults,
): CommandBlock | undefined {
  const line = lineOf(element);
  const report = (message: string) => reading.report(line, "<Command>", message);
  const written = checkedAttributes(element, VOCABULARY.Command ?? {}, reading);
  const code = codeIn(element)?.value;
  if (code === undefined) {
    report("needs one fenced code block");
    return undefined;
  }
  const isChanging = written.get("effect") === "changing";
  const attributes = new Map(written);
  if (isChanging) {
    if (!attributes.has("risk") && defaults.risk !== undefined) attributes.set("risk", defaults.risk);
    if (!attributes.has("undo") && defaults.undo !== undefined) attributes.set("undo", defaults.undo);
  }
  for (const fault of commandFaults({
    attributes,
    code,
    ...reading,
    mayLack: reading.isOpened ? [] : ["changes"],
  }))
    report(fault);
  const shell = SHELLS.find((known) => known === attributes.get("shell"));
  if (!shell) return undefined;
  const versions = parseExchangeVersions(attributes.get("versions") ?? "") ?? [];
  const changes = attributes.get("changes");
  const undo = attributes.get("undo");
  const command: CommandBlock = {
    kind: "command",
    shell,
    code,
    isChanging,
    ...(versions.length > 0 ? { versions } : {}),
    ...(changes === undefined ? {} : { changes }),
    ...(undo === undefined ? {} : { undo }),
    risk: parseRisk(attributes.get("risk") ?? "none") ?? [],
  };
  reading.commands.push({ ...command, line });
  return command;
}

function readComponent(element: JsxElement, reading: BlockReading, defaults: StepDefaults): readonly Block[] {
  const name = BLOCK_COMPONENTS.find((known) => known === element.name);
  const line = lineOf(element);
  if (!name) {
    const isInline = INLINE_COMPONENTS.some((known) => known === element.name);
    reading.report(
      line,
      `<${element.name}>`,
      isInline
        ? "stands at the end of a sentence, not alone"
        : `cannot stand here; ${BLOCK_COMPONENTS.join(", ")} can${didYouMean(element.name ?? "", BLOCK_COMPONENTS)}`,
    );
    return [];
  }
  if (name === "Command") {
    const command = readCommand(element, reading, defaults);
    return command ? [command] : [];
  }
  const attributes = checkedAttributes(element, VOCABULARY[name] ?? {}, reading);
  const children = element.children as readonly RootContent[];
  switch (name) {
    case "Output": {
      const text = codeIn(element)?.value;
      if (text === undefined) reading.report(line, "<Output>", "needs one fenced code block");
      return [
        { kind: "output", is: attributes.get("is") === "healthy" ? "healthy" : "faulty", text: text ?? "" },
      ];
    }
    case "OnlyFor": {
      const versions = parseExchangeVersions(attributes.get("versions") ?? "") ?? [];
      const outside = versions.filter((version) => !reading.appliesTo.includes(version));
      if (outside.length > 0) reading.report(line, "<OnlyFor>", `${outside.join(", ")} is not in appliesTo`);
      const inside = { ...reading, appliesTo: versions.length > 0 ? versions : reading.appliesTo };
      return [{ kind: "only-for", versions, blocks: readBlocks(children, inside, defaults) }];
    }
    case "Callout": {
      const kind = attributes.get("kind");
      const callout = kind === "warning" || kind === "danger" ? kind : "note";
      return [{ kind: "callout", callout, blocks: readBlocks(children, reading, defaults) }];
    }
  }
}

function readList(list: List, reading: BlockReading, defaults: StepDefaults): Block {
  return {
    kind: "list",
    isOrdered: list.ordered === true,
    items: list.children.map((item) => readBlocks(item.children, reading, defaults)),
  };
}

/**
 * Reads what stands inside a step of a cause or of a "next minute" into plain data. What the vocabulary does not allow is
 * reported and left out, so that all faults of a file come at once.
 */
export function readBlocks(
  children: readonly RootContent[],
  reading: BlockReading,
  defaults: StepDefaults = {},
): readonly Block[] {
  return unravel(children).flatMap((child): readonly Block[] => {
    const line = lineOf(child);
    if (isJsx(child)) return readComponent(child, reading, defaults);
    switch (child.type) {
      case "paragraph":
        return [{ kind: "paragraph", inlines: readSentence(child.children, line, reading) }];
      case "list":
        return [readList(child, reading, defaults)];
      case "mdxFlowExpression":
        if (child.value.trim().startsWith("/*")) return [];
        reading.report(line, "MDX", `the expression {${child.value}} is not allowed`);
        return [];
      case "code":
        reading.report(line, "MDX", "a fenced code block stands in a <Command> or an <Output>");
        return [];
      default:
        reading.report(
          line,
          "MDX",
          `"${textOf(child).slice(0, 40) || child.type}" is a ${child.type}, which cannot stand here: use paragraphs, lists and the vocabulary`,
        );
        return [];
    }
  });
}

/** Version twins are one command: for no version are there two. */
export function areTwins(blocks: readonly Block[]): boolean {
  return EXCHANGE_VERSIONS.every((version) => commandsForVersion(blocks, version).length <= 1);
}

function commandsForVersion(
  blocks: readonly Block[],
  version: (typeof EXCHANGE_VERSIONS)[number],
): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case "command":
        return block.versions === undefined || block.versions.includes(version) ? [block] : [];
      case "only-for":
        return block.versions.includes(version) ? commandsForVersion(block.blocks, version) : [];
      case "callout":
        return commandsForVersion(block.blocks, version);
      case "list":
        return block.items.flatMap((item) => commandsForVersion(item, version));
      default:
        return [];
    }
  });
}

/** A relief brings mail back: it has one command at most, and that changes something. */
export function checkRelief(
  blocks: readonly Block[],
  line: number,
  isCited: boolean,
  { report, isOpened }: BlockReading,
): void {
  if (!areTwins(blocks)) report(line, "<Relief>", "has more than one <Command> for one version");
  if (commandsIn(blocks).some(({ isChanging }) => !isChanging))
    report(line, "<Relief>", 'its <Command> brings mail back, so it is effect="changing"');
  if (isOpened && !isCited) report(line, "<Relief>", 'needs a <Cite source="…" /> that proves it');
}

/** What two places say about the same command, so that they can be compared. */
export function commandPromise({ risk, undo = "" }: CommandBlock): string {
  const kinds = formatRisk(risk.map(({ kind }) => ({ kind, words: "" })));
  return `risk ${kinds}, undo "${undo.replace(/\s+/g, " ").trim().replace(/\.$/, "")}"`;
}
