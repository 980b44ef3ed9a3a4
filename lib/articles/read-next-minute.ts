import type { PhrasingContent, Root, RootContent } from "mdast";
import { commandsIn, outputsIn } from "@/lib/articles/block";
import { parseBranchWords } from "@/lib/articles/branch-words";
import { isJsx, type JsxElement } from "@/lib/articles/jsx-element";
import { didYouMean } from "@/lib/articles/nearest-name";
import type { Branch, NextMinute } from "@/lib/articles/next-minute";
import {
  checkedAttributes,
  checkRelief,
  lineOf,
  readBlocks,
  readSentence,
  unravel,
  type BlockReading,
} from "@/lib/articles/read-blocks";
import { VOCABULARY } from "@/lib/articles/vocabulary";
import { parseRisk } from "@/lib/mail-flow/risk";

const PARTS = ["IsItYours", "Relief", "NoRelief", "WhichCause"] as const;
const MOST_OUTPUT_LINES = 6;

/** The `<NextMinute>` of a body, which stands before every heading. */
export function findNextMinute(root: Root): JsxElement | undefined {
  return root.children.filter(isJsx).find(({ name }) => name === "NextMinute");
}

function childrenOf(element: JsxElement): readonly RootContent[] {
  return unravel(element.children as readonly RootContent[]);
}

/** The words of a branch, whether they stand on its own line or in a paragraph of theirs. */
function wordsOf(element: JsxElement): readonly PhrasingContent[] {
  return (element.children as readonly RootContent[]).flatMap((child): readonly PhrasingContent[] =>
    child.type === "paragraph" ? child.children : [child as PhrasingContent],
  );
}

function readBranch(element: JsxElement, listed: readonly string[], reading: BlockReading): Branch {
  const line = lineOf(element);
  const attributes = checkedAttributes(element, VOCABULARY.Branch ?? {}, reading);
  const causes = (attributes.get("causes") ?? "").split(/\s+/).filter((id) => id !== "");
  for (const id of causes.filter((each) => !listed.includes(each)))
    reading.report(
      line,
      "<Branch>",
      `causes="${id}" is not among the causes of the frontmatter: ${listed.join(", ") || "there are none"}${didYouMean(id, listed)}`,
    );
  const inlines = readSentence(wordsOf(element), line, reading);
  if (inlines.length === 0)
    reading.report(line, "<Branch>", "says nothing: who is at the other end, what waits");
  return { words: parseBranchWords(attributes.get("words") ?? ""), causes, inlines };
}

function readBranches(
  element: JsxElement,
  listed: readonly string[],
  reading: BlockReading,
): readonly Branch[] {
  return childrenOf(element).flatMap((child) => {
    if (isJsx(child) && child.name === "Branch") return [readBranch(child, listed, reading)];
    reading.report(lineOf(child), "<WhichCause>", "holds <Branch> and nothing else");
    return [];
  });
}

function checkIsItYours(blocks: NextMinute["isItYours"], line: number, { report }: BlockReading): void {
  const commands = commandsIn(blocks);
  if (commands.length === 0) report(line, "<IsItYours>", "needs one read-only <Command>");
  if (commands.some(({ isChanging }) => isChanging))
    report(line, "<IsItYours>", "only looks: its <Command> must be read-only");
  for (const { text } of outputsIn(blocks)) {
    const lines = text.split("\n").length;
    if (lines > MOST_OUTPUT_LINES)
      report(
        line,
        "<IsItYours>",
        `has an <Output> of ${lines} lines: at most ${MOST_OUTPUT_LINES} fit the first screen`,
      );
  }
}

/**
 * Reads the `<NextMinute>` of an article; what is wrong with it is reported.
 * @param listed the ids of the causes that the article lists
 */
export function readNextMinute(
  element: JsxElement,
  listed: readonly string[],
  reading: BlockReading,
): NextMinute {
  const parts = new Map<string, JsxElement>();
  let latest = 0;
  for (const child of childrenOf(element)) {
    const line = lineOf(child);
    const place = isJsx(child) ? PARTS.findIndex((name) => name === child.name) : -1;
    if (!isJsx(child) || place < 0) {
      const hint = isJsx(child) ? didYouMean(child.name ?? "", PARTS) : "";
      reading.report(line, "<NextMinute>", `holds ${PARTS.join(", ")} and nothing else${hint}`);
      continue;
    }
    const name = child.name ?? "";
    if (parts.has(name)) reading.report(line, `<${name}>`, "is there twice");
    if (place < latest)
      reading.report(line, `<${name}>`, `stands too late: the order is ${PARTS.join(", ")}`);
    latest = Math.max(latest, place);
    parts.set(name, child);
  }
  const line = lineOf(element);
  const yours = parts.get("IsItYours");
  const which = parts.get("WhichCause");
  const isItYours = yours ? readBlocks(childrenOf(yours), reading) : [];
  if (yours) checkIsItYours(isItYours, lineOf(yours), reading);
  else reading.report(line, "<IsItYours>", "is missing in <NextMinute>");
  const branches = which ? readBranches(which, listed, reading) : [];
  if (branches.length === 0)
    reading.report(line, "<WhichCause>", "is missing in <NextMinute>, or has no <Branch>");
  return { isItYours, relief: readRelief(parts, line, reading), branches };
}

function readRelief(
  parts: ReadonlyMap<string, JsxElement>,
  line: number,
  reading: BlockReading,
): NextMinute["relief"] {
  const relief = parts.get("Relief");
  const none = parts.get("NoRelief");
  if (relief && none) reading.report(line, "<NextMinute>", "has both <Relief> and <NoRelief>");
  if (!relief && !none)
    reading.report(line, "<Relief>", "is missing in <NextMinute>: or say why in <NoRelief>");
  if (!relief) return { kind: "none", blocks: none ? readBlocks(childrenOf(none), reading) : [] };
  const attributes = checkedAttributes(relief, VOCABULARY.Relief ?? {}, reading);
  const undo = attributes.get("undo") ?? "";
  const cited = reading.cites.length;
  const blocks = readBlocks(childrenOf(relief), reading, { risk: attributes.get("risk"), undo });
  const read = {
    kind: "relief",
    minutes: Number(attributes.get("minutes")) || 1,
    risk: parseRisk(attributes.get("risk") ?? "") ?? [],
    undo,
    blocks,
  } as const;
  checkRelief(read.blocks, lineOf(relief), reading.cites.length > cited, reading);
  return read;
}
