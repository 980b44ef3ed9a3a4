import { createElement } from "react";
import type { IconNode } from "lucide";

/** A drawing of Lucide as plain SVG: no script comes with it. A word always stands beside it. */
export function Icon({ node, className = "" }: { node: IconNode; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`size-4 shrink-0 ${className}`}
    >
      {node.map(([tag, attributes], position) => createElement(tag, { key: position, ...attributes }))}
    </svg>
  );
}
