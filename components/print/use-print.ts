"use client";

import { useEffect } from "react";
import { pageMargins } from "@/lib/print/page-margins";

/** What is printed although it is folded on the screen: all of a page that is no article, and the cause of the shown branch. */
const FOLDED = "main details:not([open], [data-cause], [data-prints-as-opened] *)";
const OF_BRANCH = "[data-prints-as-opened] details[data-prints]:not([open])";
const OPEN_CAUSE = "[data-prints-as-opened] details[data-cause][open]";

function foldedForPaper(): readonly HTMLDetailsElement[] {
  const ofBranch = document.querySelector(OPEN_CAUSE) ? [] : document.querySelectorAll(OF_BRANCH);
  return [...document.querySelectorAll(FOLDED), ...ofBranch].filter(
    (each): each is HTMLDetailsElement => each instanceof HTMLDetailsElement,
  );
}

/** Puts what belongs to the page into its margins; undefined in browsers that cannot. */
function marginSheet(): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageMargins(document.title, location.href.replace(/#.*$/, "")));
    return sheet;
  } catch {
    return undefined;
  }
}

/** Makes the page fit for paper while it is printed: opens what belongs there, and names the page in the margins. */
export function usePrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    let margins: CSSStyleSheet | undefined;
    const before = () => {
      opened = foldedForPaper();
      for (const details of opened) details.open = true;
      margins = marginSheet();
      if (margins) document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
    };
    const after = () => {
      for (const details of opened) details.open = false;
      opened = [];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== margins);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
}
