"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { CauseSigns } from "@/components/causes/cause-signs";
import type { CauseRowData } from "@/components/causes/listed-cause";
import { Badge } from "@/components/ui/badge";
import { RowSummary } from "@/components/ui/rows";
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

type Props = {
  readonly row: CauseRowData;
  /** Whether paper shows it though it is closed: the likeliest cause of the branch that is shown. */
  readonly isPrinted?: boolean;
  /** Whether the article names no other: then none is likelier. */
  readonly isOnly?: boolean;
};

/**
 * One cause of an article: title, likelihood and telling words; its checks, relief, fix and proof come when it is opened. Without
 * scripts the row leads to the cause's own page.
 */
export function CauseRow({ row, isPrinted = false, isOnly = false }: Props) {
  const { id, url, title, likelihood, signs, anchors } = row;
  const [cause, setCause] = useState<Cause | "failed">();
  const details = useRef<HTMLDetailsElement>(null);

  async function load() {
    if (!details.current?.open || (cause && cause !== "failed")) return;
    setCause((await fetchCause(url)) ?? "failed");
  }

  // Nothing can be fetched any more once the browser prints.
  useEffect(() => {
    if (!isPrinted) return;
    let isWanted = true;
    void fetchCause(url).then((fetched) => {
      if (isWanted && fetched) setCause(fetched);
    });
    return () => {
      isWanted = false;
    };
  }, [isPrinted, url]);

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
    <li>
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      <details
        ref={details}
        id={`cause-${id}`}
        data-cause={title}
        data-prints={isPrinted ? "" : undefined}
        onToggle={() => void load()}
        className="target:outline-2 target:-outline-offset-2 target:outline-accent"
      >
        <RowSummary
          title={title}
          hint={
            signs.length > 0 && (
              <span className="flex flex-wrap gap-1">
                <CauseSigns signs={signs} />
              </span>
            )
          }
          aside={
            !isOnly && (
              <span className="max-sm:text-xs">
                <Badge tone={likelihood === "common" ? "accent" : "plain"}>{LIKELIHOOD[likelihood]}</Badge>
              </span>
            )
          }
        />
        <div className="px-3 pt-1 pb-4 sm:pr-4 sm:pl-9.5">
          {cause === undefined && (
            <p role="status" className="hidden scripted:block">
              Opening …
            </p>
          )}
          {cause && cause !== "failed" && (
            <Suspense fallback={<p role="status">Opening …</p>}>
              <CauseSteps cause={cause} />
            </Suspense>
          )}
          {cause === "failed" && <p role="status">It could not be loaded here.</p>}
          <p className="no-print mt-3 text-sm">
            {/* A plain link: it must work before scripts arrive. */}
            <a href={`${basePath()}${url}`} className="inline-block py-0.5">
              This cause on a page of its own
            </a>
          </p>
        </div>
      </details>
    </li>
  );
}
