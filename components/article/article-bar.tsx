"use client";

import { ChevronDown } from "lucide";
import Link from "next/link";
import { useEffect, useState } from "react";
import type { Part } from "@/components/article/contents";
import { Menu } from "@/components/layout/menu";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** The id of the title: the bar comes when it has left the view. */
  readonly titleId: string;
  readonly label: string;
  readonly title: string;
  readonly parts: readonly Part[];
};

/** What a reader in an outage jumps to, in the order in which it is sought. */
const URGENT: Readonly<Record<string, string>> = {
  "next-relief": "Relief",
  "relief-now": "Relief",
  causes: "Causes",
  "what-to-do": "What to do",
  "first-checks": "First checks",
};

const LINK =
  "inline-flex min-h-8 items-center rounded-control px-2.5 text-ui whitespace-nowrap text-ink-soft no-underline hover:bg-sunken hover:text-ink";

/** Where the reader is and the ways on, in 44 px at the top once the title has left the view. Without script there is none. */
export function ArticleBar({ titleId, label, title, parts }: Props) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const heading = document.getElementById(titleId);
    if (!heading) return;
    const observer = new IntersectionObserver(([entry]) =>
      setIsShown(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.bottom < 60),
    );
    observer.observe(heading);
    return () => observer.disconnect();
  }, [titleId]);
  const all = parts.flatMap((part) => [part, ...(part.parts ?? [])]);
  const urgent = all.flatMap(({ id }) => {
    const text = URGENT[id];
    return text === undefined ? [] : [{ id, text }];
  });
  return (
    <nav
      aria-label="In this article"
      className={`no-print fixed inset-x-0 top-0 z-20 border-b border-frame bg-surface transition-[translate,visibility] ${isShown ? "" : "invisible -translate-y-full"}`}
    >
      <div className="mx-auto flex h-bar max-w-300 items-center gap-0.5 px-4 sm:px-6">
        <a href="#content" className="mr-2 font-bold whitespace-nowrap text-ink no-underline">
          {label}
        </a>
        <span className="min-w-0 grow truncate text-sm text-ink-faint max-sm:invisible">{title}</span>
        {urgent.slice(0, 2).map(({ id, text }) => (
          <a key={id} href={`#${id}`} className={LINK}>
            {text}
          </a>
        ))}
        <Menu
          className="lg:hidden"
          label={
            <>
              On this page <Icon node={ChevronDown} className="size-3.5" />
            </>
          }
        >
          <ul>
            {parts.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`} className={`${LINK} min-h-10 w-full`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </Menu>
        <Link href="/search" prefetch={false} className={`${LINK} max-sm:hidden`}>
          Search
        </Link>
      </div>
    </nav>
  );
}
