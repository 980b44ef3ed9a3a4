"use client";

import { Search } from "lucide";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { SearchSurface } from "@/components/search/search-surface";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");
}

/** The page's own box for whole errors: there `/` goes, not over it. */
function ownBox(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-own-box] textarea");
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
      if (dialog.current?.open) return;
      if (isSlash && ownBox()) ownBox()?.focus();
      else open();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <>
      <Link
        href="/search"
        prefetch={false}
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
        className="mx-auto mt-[8vh] max-h-[84vh] w-[min(47.5rem,calc(100vw-2rem))] flex-col overflow-hidden rounded-panel border border-frame bg-surface p-0 text-ink shadow-float open:flex max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0"
      >
        {isOpen && <SearchSurface onLeave={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}
