"use client";

import { useEffect } from "react";

let lastPath: string | undefined;

/** After a step the heading gets the focus, so that a screen reader reads the new question. Not on arrival. */
export function StepFocus({ path }: { path: string }) {
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== path) document.querySelector<HTMLElement>("main h1")?.focus();
    lastPath = path;
  }, [path]);
  return null;
}
