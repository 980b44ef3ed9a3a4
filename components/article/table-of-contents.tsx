"use client";

import { useEffect, useState } from "react";
import type { Part } from "@/components/article/contents";

/** How far below the top a part must have come to be the present one, in pixels. */
const READ_AT = 130;

function presentOf(ids: readonly string[]): string | undefined {
  const above = ids.filter((id) => {
    const part = document.getElementById(id);
    return part !== null && part.getBoundingClientRect().top <= READ_AT;
  });
  return above.at(-1) ?? ids[0];
}

/** The part that is being read; undefined while the server renders. */
function usePresent(ids: readonly string[]): string | undefined {
  const [present, setPresent] = useState<string>();
  const key = ids.join(" ");
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPresent(presentOf(key.split(" "))));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", look);
    };
  }, [key]);
  return present;
}

const LOOK =
  "block border-l-2 border-line py-1 text-ink-soft no-underline hover:text-ink aria-[current=location]:border-accent aria-[current=location]:font-semibold aria-[current=location]:text-accent";

/** The parts of an article in the margin of wide screens; they stay in view, and the present one is marked. */
export function TableOfContents({ parts }: { parts: readonly Part[] }) {
  const present = usePresent(
    parts.flatMap(({ id, parts: below = [] }) => [id, ...below.map((each) => each.id)]),
  );
  const link = (id: string, text: string, inset: string) => (
    <a href={`#${id}`} aria-current={id === present ? "location" : undefined} className={`${LOOK} ${inset}`}>
      {text}
    </a>
  );
  return (
    <nav aria-label="On this page" className="no-print hidden text-sm lg:block">
      <p className="mb-1 text-xs font-semibold text-ink-faint">On this page</p>
      <ul>
        {parts.map(({ id, text, parts: below = [] }) => (
          <li key={id}>
            {link(id, text, "pl-3")}
            {below.length > 0 && (
              <ul>
                {below.map((each) => (
                  <li key={each.id}>{link(each.id, each.text, "pl-6")}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
