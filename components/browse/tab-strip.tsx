"use client";

import { useLayoutEffect, useRef, type ReactNode } from "react";

/** A row of tabs that scrolls sideways where it is too long, with the present one in view. */
export function TabStrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current && current)
      strip.current.scrollLeft = current.offsetLeft - (strip.current.clientWidth - current.offsetWidth) / 2;
  }, []);
  return (
    <nav
      ref={strip}
      aria-label={label}
      tabIndex={-1}
      className="no-print relative flex overflow-x-auto border-b border-frame sm:grow"
    >
      {children}
    </nav>
  );
}
