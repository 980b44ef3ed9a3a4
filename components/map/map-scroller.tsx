"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** Holds the picture. Where it is wider than the screen it can be panned, and begins at the chosen place. */
export function MapScroller({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = box.current?.querySelector("[aria-current=true]");
    if (!box.current || !here) return;
    const { left, width } = here.getBoundingClientRect();
    const { left: from, width: shown } = box.current.getBoundingClientRect();
    box.current.scrollLeft += left - from - (shown - width) / 2;
  }, []);
  return (
    <div
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Map of mail flow; it scrolls sideways on narrow screens"
      className="overflow-x-auto rounded-panel border border-line bg-page p-2 print:overflow-visible"
    >
      {children}
    </div>
  );
}
