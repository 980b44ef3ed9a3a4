import { Graph, layout } from "@dagrejs/dagre";
import type { FlowMap, MapEdge, MapNode } from "./flow-map";

/** A box; all lengths are in units of the text's size (em), so that the picture grows with it. */
export type PlacedNode = {
  readonly node: MapNode;
  readonly left: number;
  readonly top: number;
  readonly height: number;
};

export type PlacedEdge = MapEdge & {
  readonly key: string;
  /** The line as an SVG path. */
  readonly path: string;
};

export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
};

type Point = { readonly x: number; readonly y: number };

/** Every box is this wide; what is written in it wraps. */
export const BOX_WIDTH = 17;

/** Letters in a line of a box, counted low, so that a wide font still fits. */
const LETTERS = 25;
const LINE = 1.25;
const PADDING = 0.75;

/** Above the text of every box stands one line that says what it is, or where the reader is. */
const OVERLINE = 1.2;

/** An answer is cut after three lines in the picture. */
const ANSWER_LINES = 3;
const ANSWER_GAP = 0.3;

function linesOf(text: string, letters = LETTERS): number {
  return Math.max(1, Math.ceil((text.length * 1.08) / letters));
}

function titleOf(node: MapNode): string {
  switch (node.kind) {
    case "symptom":
      return node.symptom.title;
    case "question":
      return node.question.text;
    case "cause":
      return node.cause.title;
    case "pick":
      return PICK_TITLE;
    case "escalate":
      return ESCALATE_TITLE;
  }
}

export const PICK_TITLE = "The open check that tells most";
export const ESCALATE_TITLE = "Collect and escalate";

const answerHeight = (label: string) =>
  Math.min(ANSWER_LINES, linesOf(label, LETTERS - 3)) * LINE + ANSWER_GAP;

function headHeight(node: MapNode): number {
  return PADDING + OVERLINE + linesOf(titleOf(node)) * LINE;
}

function heightOf(node: MapNode): number {
  const answers = node.kind === "question" ? node.question.options : [];
  return headHeight(node) + answers.reduce((sum, { label }) => sum + answerHeight(label), 0) + PADDING;
}

/** Where the edge leaves its box: beside its answer, or in the middle. */
function exitOf({ node, left, top, height }: PlacedNode, { option }: MapEdge): Point {
  const x = left + BOX_WIDTH;
  if (node.kind !== "question" || !option) return { x, y: top + height / 2 };
  const position = node.question.options.indexOf(option);
  const above = node.question.options.slice(0, position);
  const start = above.reduce((sum, { label }) => sum + answerHeight(label), headHeight(node));
  return { x, y: top + start + answerHeight(option.label) / 2 };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A line through the points that leaves and enters each of them sideways. */
function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${rounded(x)} ${rounded(y)}`;
      const middle = rounded((before.x + x) / 2);
      return `C${middle} ${rounded(before.y)} ${middle} ${rounded(y)} ${rounded(x)} ${rounded(y)}`;
    })
    .join("");
}

/** Places the boxes of a map from left to right, and draws the lines between them. */
export function layOutMap({ nodes, edges }: FlowMap): MapLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 1, ranksep: 2.25, edgesep: 0.6, marginx: 0.5, marginy: 0.5 });
  for (const node of nodes) graph.setNode(node.id, { width: BOX_WIDTH, height: heightOf(node) });
  edges.forEach(({ from, to }, index) => graph.setEdge(from, to, {}, String(index)));
  layout(graph);
  const placed = new Map(
    nodes.map((node) => {
      const { x, y, height } = graph.node(node.id);
      return [
        node.id,
        { node, left: rounded(x - BOX_WIDTH / 2), top: rounded(y - height / 2), height: rounded(height) },
      ];
    }),
  );
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: rounded(width),
    height: rounded(height),
    nodes: [...placed.values()],
    edges: edges.flatMap((edge, index) => {
      const from = placed.get(edge.from);
      const to = placed.get(edge.to);
      if (!from || !to) return [];
      const bends = (graph.edge(edge.from, edge.to, String(index)).points ?? []).slice(1, -1);
      const entry = { x: to.left, y: to.top + to.height / 2 };
      return [{ ...edge, key: String(index), path: curve([exitOf(from, edge), ...bends, entry]) }];
    }),
  };
}
