"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
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
        className="inline-flex min-h-10 items-center gap-3 rounded-control border border-line-strong px-3 text-ink no-underline hover:bg-sunken hover:text-ink"
      >
        Search
        <kbd
          aria-hidden="true"
          className="hidden rounded-sm bg-sunken px-1.5 font-mono sm:inline text-xs text-ink-soft"
        >
          /
        </kbd>
      </Link>
      <dialog
        ref={dialog}
        aria-label="Search all articles"
        onClose={() => setIsOpen(false)}
        className="mx-auto mt-[8vh] w-[min(46rem,94vw)] overflow-visible rounded-panel border border-line bg-surface p-4 text-ink shadow-xl sm:p-5"
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
