"use client";

import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** The edge of the button that the menu keeps to. "row-…": on narrow screens it is as wide as the row that the button is in. */
  readonly side?: "left" | "right" | "row-left" | "row-right";
  readonly className?: string;
};

const SIDES = {
  left: "left-0",
  right: "right-0",
  "row-left": "inset-x-0 sm:right-auto",
  "row-right": "inset-x-0 sm:left-auto",
} as const;

/** A menu of links that opens over the page. It opens without script too; with one, a choice, Escape or a press beside it closes it. */
export function Menu({ label, children, side = "right", className = "" }: Props) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !details.current?.open) return;
      close();
      details.current.querySelector("summary")?.focus();
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && details.current?.contains(target.closest("a"))) close();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, []);

  return (
    <details ref={details} className={`${side.startsWith("row") ? "sm:relative" : "relative"} ${className}`}>
      <summary className="opens-menu">{label}</summary>
      <div
        className={`absolute top-full z-20 mt-1.5 max-h-[80dvh] min-w-60 overflow-y-auto rounded-panel border border-frame bg-surface p-1.5 shadow-float ${SIDES[side]}`}
      >
        {children}
      </div>
    </details>
  );
}
