import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";

/** The YAML of a flow with the lines on which its fields stand. */
export type FlowYaml = {
  readonly data: unknown;
  /**
   * Line of a field; of what should hold it where it is missing. Items of a list go by their number or their `id`, causes by
   * their key: `["questions", "clock", "next"]`.
   */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

type Step = { readonly place: unknown; readonly value: unknown };

/** A pair goes by its key, or by a word of its text: causes stand as words. */
function step(node: unknown, key: PropertyKey): Step | undefined {
  const name = String(key);
  if (isMap(node)) {
    const pair =
      node.items.find((each) => isScalar(each.key) && String(each.key.value) === name) ??
      node.items.find(
        ({ value }) =>
          isScalar(value) && typeof value.value === "string" && value.value.split(/\s+/).includes(name),
      );
    return pair && { place: pair.key, value: pair.value };
  }
  if (!isSeq(node)) return undefined;
  const item =
    node.items.find((each) => isMap(each) && each.get("id") === name) ??
    node.items[/^\d+$/.test(name) ? Number(name) : -1];
  return item === undefined ? undefined : { place: item, value: item };
}

function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const key of path) {
    const next = step(isAlias(node) ? node.resolve(document) : node, key);
    if (!next) break;
    if (isNode(next.place) && next.place.range) line = lines.linePos(next.place.range[0]).line;
    node = next.value;
  }
  return line;
}

/**
 * Reads the text of a flow's file.
 * @returns its data and lines, or what keeps it from being YAML, each with its line
 */
export function readFlowYaml(
  text: string,
): FlowYaml | { readonly faults: readonly { readonly line: number; readonly message: string }[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return {
      faults: document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message })),
    };
  return { data: document.toJS() as unknown, lineOf: (path) => lineIn(document, lines, path) };
}
