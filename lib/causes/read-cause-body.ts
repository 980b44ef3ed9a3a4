import type { Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { commandsIn, outputsIn, type Block } from "@/lib/articles/block";
import { isJsx, type JsxElement } from "@/lib/articles/jsx-element";
import { didYouMean } from "@/lib/articles/nearest-name";
import {
  areTwins,
  checkedAttributes,
  checkRelief,
  lineOf,
  readBlocks,
  unravel,
  type BlockReading,
  type StepDefaults,
} from "@/lib/articles/read-blocks";
import { CAUSE_PARTS, readCheckPlaces } from "@/lib/articles/vocabulary";
import type { CauseBody, CauseCheck, Fix, Relief } from "@/lib/causes/cause";
import { parseRisk } from "@/lib/mail-flow/risk";

type PartName = keyof typeof CAUSE_PARTS;
const PART_NAMES = Object.keys(CAUSE_PARTS) as readonly PartName[];

function partOf(node: RootContent): { readonly name: PartName; readonly element: JsxElement } | undefined {
  if (!isJsx(node)) return undefined;
  const name = PART_NAMES.find((known) => known === node.name);
  return name && { name, element: node };
}

function readPart(element: JsxElement, name: PartName, reading: BlockReading) {
  const attributes = checkedAttributes(element, CAUSE_PARTS[name], reading);
  const text = (attribute: string): string => attributes.get(attribute) ?? "";
  const defaults: StepDefaults = { risk: attributes.get("risk"), undo: attributes.get("undo") };
  const cited = reading.cites.length;
  const blocks = readBlocks(element.children as readonly RootContent[], reading, defaults);
  const isCited = reading.cites.length > cited;
  if (name === "Relief") checkRelief(blocks, lineOf(element), isCited, reading);
  if (name === "Fix" && reading.isOpened && !isCited) {
    reading.report(lineOf(element), "<Fix>", 'needs a <Cite source="…" /> that proves it');
  }
  return {
    blocks,
    title: text("title"),
    minutes: Number(text("minutes")) || 1,
    risk: parseRisk(text("risk")) ?? [],
    undo: text("undo"),
    on: readCheckPlaces(text("on")) ?? [],
  };
}

function checkOnlyLooks(blocks: readonly Block[], name: PartName, line: number, { report }: BlockReading) {
  for (const { code, isChanging } of commandsIn(blocks)) {
    if (isChanging)
      report(line, `<${name}>`, `"${code.split("\n")[0]}" changes something: a ${name} only looks`);
  }
}

function checkVerify(
  blocks: readonly Block[],
  checks: readonly CauseCheck[],
  line: number,
  reading: BlockReading,
) {
  checkOnlyLooks(blocks, "Verify", line, reading);
  const report = (message: string) => reading.report(line, "<Verify>", message);
  if (commandsIn(blocks).length === 0) report("needs one read-only <Command>");
  else if (!areTwins(blocks)) report("has more than one <Command> for one version");
  const healthy = outputsIn(blocks).filter(({ is }) => is === "healthy");
  if (healthy.length === 0) report('needs an <Output is="healthy">');
  const faulty = checks.flatMap((check) => outputsIn(check.blocks)).filter(({ is }) => is === "faulty");
  for (const { text } of healthy) {
    if (faulty.some((output) => output.text.trim() === text.trim()))
      report(`its healthy output "${text.split("\n")[0]}" is the faulty output of a <Check>`);
  }
}

/** Reads the body of a cause's file; everything that is wrong with it is reported. */
export function readCauseBody(root: Root, reading: BlockReading): CauseBody {
  const children = unravel(root.children);
  const first = children.findIndex((child) => partOf(child) !== undefined);
  const text = readBlocks(first < 0 ? children : children.slice(0, first), reading);
  if (text.length === 0 && reading.isOpened)
    reading.report(1, "text", "one or two paragraphs must say what it is and why it breaks mail");
  const checks: CauseCheck[] = [];
  const fixes: Fix[] = [];
  let relief: Relief | undefined;
  let verify: readonly Block[] | undefined;
  let latest = 0;
  for (const child of first < 0 ? [] : children.slice(first)) {
    const part = partOf(child);
    const line = lineOf(child);
    if (!part) {
      const name = isJsx(child) ? `<${child.name}>` : `"${textOf(child).slice(0, 40)}"`;
      const hint = isJsx(child) ? didYouMean(child.name ?? "", PART_NAMES) : "";
      reading.report(line, name, `cannot stand between the parts ${PART_NAMES.join(", ")}${hint}`);
      continue;
    }
    const { name, element } = part;
    const place = PART_NAMES.indexOf(name);
    if (place < latest)
      reading.report(line, `<${name}>`, `stands too late: the order is ${PART_NAMES.join(", ")}`);
    latest = Math.max(latest, place);
    const { blocks, title, minutes, risk, undo, on } = readPart(element, name, reading);
    if (blocks.length === 0) reading.report(line, `<${name}>`, "is empty");
    switch (name) {
      case "Check":
        checkOnlyLooks(blocks, name, line, reading);
        checks.push({ title, minutes, on, blocks });
        break;
      case "Relief":
        if (relief) reading.report(line, "<Relief>", "is there twice");
        relief = { minutes, risk, undo, blocks };
        break;
      case "Fix":
        if (title === "" && reading.isOpened) reading.report(line, "<Fix>", "needs a title");
        fixes.push({ title, minutes, risk, ...(undo === "" ? {} : { undo }), blocks });
        break;
      case "Verify":
        if (verify) reading.report(line, "<Verify>", "is there twice");
        checkVerify(blocks, checks, line, reading);
        verify = blocks;
        break;
    }
  }
  const end = root.position?.end.line ?? 1;
  if (checks.length === 0) reading.report(end, "<Check>", "is missing: a cause needs at least one");
  if (!relief && fixes.length === 0)
    reading.report(end, "<Fix>", "is missing: a cause needs a <Relief> or a <Fix>");
  if (!verify) reading.report(end, "<Verify>", "is missing: say how to see that it is over");
  return { text, checks, ...(relief ? { relief } : {}), fixes, verify: { blocks: verify ?? [] } };
}
