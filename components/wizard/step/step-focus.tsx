"use client";

import { useEffect } from "react";
import { basePath } from "@/lib/site";

let lastPath: string | undefined;

/** On plain files each step is a page of its own; the browser knows whether a step led here. Older browsers do not say. */
function hasComeFromStep(): boolean {
  const { navigationType, from } = globalThis.navigation?.activation ?? {};
  if (navigationType !== "push" || !from?.url) return false;
  const { pathname } = new URL(from.url);
  return pathname.startsWith(`${basePath()}/troubleshoot/`) && pathname !== location.pathname;
}

/** After a step the heading gets the focus, so that a screen reader reads the new question. Not on arrival. */
export function StepFocus({ path }: { path: string }) {
  useEffect(() => {
    const isNext = lastPath === undefined ? hasComeFromStep() : lastPath !== path;
    if (isNext) document.querySelector<HTMLElement>("main h1")?.focus();
    lastPath = path;
  }, [path]);
  return null;
}
