"use client";

import { useEffect, useRef, useState } from "react";
import { Note } from "@/components/ui/panel";
import { TextButton } from "@/components/ui/button";
import { useChosenVersion } from "@/components/version/version-choice";
import { describeExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** How many passages around `element` are only for other versions; what stands inside one of them counts with it. */
function countHidden(element: HTMLElement | null, version: ExchangeVersion): number {
  const passages = [...(element?.closest("article")?.querySelectorAll<HTMLElement>("[data-only-for]") ?? [])];
  const hidden = passages.filter(({ dataset }) => !dataset.onlyFor?.split(" ").includes(version));
  return hidden.filter((passage) => !passage.parentElement?.closest("[data-only-for]")).length;
}

/** Says what the reader's version hides on this page, and shows it again; says too when the page is about other versions. */
export function VersionNotice({ appliesTo }: { appliesTo: readonly ExchangeVersion[] }) {
  const chosen = useChosenVersion();
  const place = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState(0);
  const [isShown, setIsShown] = useState(false);
  const isOutside = chosen !== undefined && !appliesTo.includes(chosen);

  useEffect(() => {
    setHidden(chosen ? countHidden(place.current, chosen) : 0);
    setIsShown(false);
    return () => {
      delete document.documentElement.dataset.shows;
    };
  }, [chosen]);

  function toggle() {
    if (isShown) delete document.documentElement.dataset.shows;
    else document.documentElement.dataset.shows = "all";
    setIsShown(!isShown);
  }

  return (
    <div ref={place} role="status" className="no-print not-empty:mb-3">
      {isOutside && (
        <Note>
          <span>
            No source says that this applies to {chosen}; it is about {describeExchangeVersions(appliesTo)}.
            Nothing is hidden.
          </span>
        </Note>
      )}
      {chosen && !isOutside && hidden > 0 && (
        <Note>
          <span>
            {hidden === 1 ? "1 passage" : `${hidden} passages`} for other versions than {chosen}{" "}
            {hidden === 1 ? "is" : "are"} {isShown ? "shown" : "hidden"}
          </span>
          <TextButton onClick={toggle}>{isShown ? "Hide" : "Show"}</TextButton>
        </Note>
      )}
    </div>
  );
}
