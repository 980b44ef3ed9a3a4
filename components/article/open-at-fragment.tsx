"use client";

import { useEffect } from "react";

/** Opens every folded part around `target`, and the part itself when it is one. */
function openAround(target: Element): void {
  for (let part: Element | null = target; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
}

function openAsked(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (!target?.closest("details")) return;
  openAround(target);
  target.scrollIntoView();
}

/** A link that leads into a folded part opens it: older browsers do not do that by themselves. */
export function OpenAtFragment() {
  useEffect(() => {
    openAsked();
    // A press on a link to the fragment that is already in the address changes nothing, yet means the same.
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.hash && link.pathname === location.pathname) requestAnimationFrame(openAsked);
    };
    window.addEventListener("hashchange", openAsked);
    document.addEventListener("click", onClick);
    return () => {
      window.removeEventListener("hashchange", openAsked);
      document.removeEventListener("click", onClick);
    };
  }, []);
  return null;
}
