"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { CauseSign } from "@/components/article/cause-sign";
import type { CauseRowData } from "@/components/causes/listed-cause";
import { Badge } from "@/components/ui/badge";
import type { Cause } from "@/lib/causes/cause";
import { basePath } from "@/lib/site";

const CauseSteps = lazy(() =>
  import("@/components/causes/cause-parts").then(({ CauseParts }) => ({ default: CauseParts })),
);

const LIKELIHOOD = { common: "Most common", some: "Sometimes", rare: "Rare" } as const;

async function fetchCause(url: string): Promise<Cause | undefined> {
  try {
    const response = await fetch(`${basePath()}${url}/cause.json`);
    return response.ok ? ((await response.json()) as Cause) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the address asks for this row: by its id, or by one that older links carry. */
function isAskedFor(fragments: readonly string[]): boolean {
  return fragments.includes(decodeURIComponent(location.hash.slice(1)));
}

/**
 * One cause of an article: title, likelihood and telling words; its checks, relief, fix and proof come when it is opened. Without
 * scripts the row leads to the cause's own page.
 */
export function CauseRow({ row }: { row: CauseRowData }) {
  const { id, url, title, likelihood, signs, anchors } = row;
  const [cause, setCause] = useState<Cause | "failed">();
  const details = useRef<HTMLDetailsElement>(null);

  async function load() {
    if (!details.current?.open || (cause && cause !== "failed")) return;
    setCause((await fetchCause(url)) ?? "failed");
  }

  useEffect(() => {
    const open = () => {
      if (!details.current || !isAskedFor([`cause-${id}`, ...anchors])) return;
      details.current.open = true;
      details.current.scrollIntoView();
    };
    open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [id, anchors]);

  return (
    <li className="border-t border-line first:border-t-0">
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      <details
        ref={details}
        id={`cause-${id}`}
        onToggle={() => void load()}
        className="group target:outline-2 target:outline-accent"
      >
        <summary className="flex list-none items-start gap-3 px-4 py-3 group-open:bg-sunken hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <span
            aria-hidden="true"
            className="mt-2 size-2 shrink-0 -rotate-45 border-r-2 border-b-2 border-line-strong group-open:rotate-45"
          />
          <span className="min-w-0 grow">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
              <strong className="text-[1.05rem]">{title}</strong>
              <Badge tone={likelihood === "common" ? "accent" : "plain"}>{LIKELIHOOD[likelihood]}</Badge>
            </span>
            {signs.length > 0 && (
              <span className="mt-1 flex flex-wrap items-center gap-1.5">
                {signs.map((sign) => (
                  <code
                    key={sign}
                    translate="no"
                    className="rounded-sm bg-sunken px-1.5 font-mono text-xs break-all text-ink-soft group-open:bg-surface"
                  >
                    {sign}
                  </code>
                ))}
                <CauseSign signs={signs} />
              </span>
            )}
          </span>
        </summary>
        <div className="border-t border-line px-4 py-3 sm:pl-9">
          {cause && cause !== "failed" && (
            <Suspense fallback={<p role="status">Opening …</p>}>
              <CauseSteps cause={cause} />
            </Suspense>
          )}
          {cause === "failed" && <p role="status">It could not be loaded here.</p>}
          <p className="no-print mt-3 text-sm">
            {/* A plain link: it must work before scripts arrive. */}
            <a href={`${basePath()}${url}`}>This cause on a page of its own</a>
          </p>
        </div>
      </details>
    </li>
  );
}
