"use client";

import { Search } from "lucide";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { SearchField } from "@/components/search/search-field";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}

/** Search from anywhere: `/` or Ctrl-K opens it. Without script it is a link to the search page. */
export function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function open() {
    setIsOpen(true);
    dialog.current?.showModal();
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isCtrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      const isSlash =
        event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!isCtrlK && !isSlash) return;
      event.preventDefault();
      if (!dialog.current?.open) open();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <Link
        href="/search"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
        className="inline-flex min-h-10 items-center justify-between gap-2 rounded-control border border-frame bg-page px-2.5 text-ui text-ink-soft no-underline hover:bg-sunken hover:text-ink sm:min-h-8 sm:min-w-42"
      >
        <span className="inline-flex items-center gap-2">
          <Icon node={Search} />
          <span className="max-sm:sr-only">Search</span>
        </span>
        <kbd
          aria-hidden="true"
          className="hidden rounded-word border border-frame bg-surface px-1.25 font-sans text-xs text-ink-faint sm:scripted:inline"
        >
          Ctrl K
        </kbd>
      </Link>
      <dialog
        ref={dialog}
        aria-label="Search all articles"
        onClose={() => setIsOpen(false)}
        className="mx-auto mt-[8vh] w-[min(46rem,94vw)] overflow-visible rounded-panel border border-frame bg-surface p-4 text-ink shadow-float sm:p-5"
      >
        {isOpen && (
          <>
            <SearchField label="Search all articles" hasFocus onLeave={() => dialog.current?.close()} />
            <div className="mt-3 flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
              <span>↑ ↓ choose · Enter opens · Esc closes · paste a whole error to diagnose it</span>
              <button
                type="button"
                onClick={() => dialog.current?.close()}
                className="min-h-9 cursor-pointer rounded-control border border-line-strong px-3 text-ink"
              >
                Close
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
