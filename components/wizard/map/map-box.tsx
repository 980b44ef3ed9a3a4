import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import { LAYERS } from "@/lib/mail-flow/layer";
import type { Option } from "@/lib/wizard/flow/flow";
import type { MapNode } from "@/lib/wizard/map/flow-map";
import { HERE } from "@/lib/wizard/map/map-address";
import { ESCALATE_TITLE, PICK_TITLE, type PlacedNode } from "@/lib/wizard/map/lay-out-map";
import type { MapMark } from "@/lib/wizard/map/mark-map";

const MARK: Record<MapMark | "open", { readonly word: string | undefined; readonly look: string }> = {
  open: { word: undefined, look: "border border-line-strong" },
  answered: { word: "✓ on your way", look: "border-2 border-accent" },
  current: { word: "▶ you are here", look: "border-4 border-accent bg-accent-soft" },
  "ruled out": { word: "✕ ruled out", look: "border border-dashed border-line-strong text-ink-soft" },
  "not needed": { word: "– not needed now", look: "border border-dashed border-line-strong text-ink-soft" },
};

function kindOf(node: MapNode): string {
  switch (node.kind) {
    case "symptom":
      return "Symptom";
    case "question":
      return node.question.minutes === 1 ? "Check, 1 min" : `Check, ${node.question.minutes} min`;
    case "cause":
      return `Cause: ${LAYERS[node.cause.layer]}`;
    case "pick":
      return "Then";
    case "escalate":
      return "No cause is sure enough";
  }
}

/** Questions and causes lead to their place on the sheet with everything about the symptom. */
function BoxTitle({ node, sheet }: { node: MapNode; sheet: string }) {
  switch (node.kind) {
    case "symptom":
      return node.symptom.title;
    case "question":
      return <Link href={`${sheet}#question-${node.question.id}`}>{node.question.text}</Link>;
    case "cause":
      return <Link href={`${sheet}#cause-${node.cause.id}`}>{node.cause.title}</Link>;
    case "pick":
      return PICK_TITLE;
    case "escalate":
      return ESCALATE_TITLE;
  }
}

type Props = {
  readonly placed: PlacedNode;
  readonly mark: MapMark | undefined;
  readonly chosen: Option | undefined;
  /** Address of the sheet, empty on the sheet itself. */
  readonly sheet: string;
};

/** One box of the map: what it is, what stands in it, and for a check its answers, the given one marked. */
export function MapBox({ placed, mark, chosen, sheet }: Props) {
  const { node, left, top, height } = placed;
  const { word, look } = MARK[mark ?? "open"];
  return (
    <div
      id={mark === "current" ? HERE : undefined}
      aria-current={mark === "current" ? "step" : undefined}
      style={{ left: `${left}em`, top: `${top}em`, minHeight: `${height}em` }}
      className={`my-1 scroll-m-[4em] rounded-control bg-surface max-md:min-h-0! [&_code]:break-all px-[0.6em] py-[0.3em] leading-[1.25] md:absolute md:my-0 md:w-[17em] ${look}`}
    >
      <p className="truncate text-[0.8em] leading-[1.5] text-ink-soft">
        {word && <strong className="text-ink">{word} · </strong>}
        {kindOf(node)}
      </p>
      <p className="font-semibold">
        <BoxTitle node={node} sheet={sheet} />
      </p>
      {node.kind === "question" && (
        <ul>
          {node.question.options.map((option) => (
            <li
              key={option.id}
              className={`mt-[0.3em] pl-[1em] -indent-[1em] md:line-clamp-3 ${option === chosen ? "font-semibold" : ""}`}
            >
              {option === chosen ? (
                <>
                  ✓ <span className="sr-only">your answer: </span>
                </>
              ) : (
                <span aria-hidden="true">○ </span>
              )}
              <PlainProse text={option.label} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
