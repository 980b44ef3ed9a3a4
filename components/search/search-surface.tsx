"use client";

import { Search } from "lucide";
import { lazy, Suspense, useEffect, useId, useRef, type ReactNode } from "react";
import { ChoiceList } from "@/components/search/choice-list";
import { NothingFound } from "@/components/search/nothing-found";
import { ClearRecent } from "@/components/search/search-field";
import { LONGEST_QUERY, useSearchBox, type SearchBox } from "@/components/search/use-search-box";
import { Button, TextButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** Fetched when somebody asks for a code: few readers of a page do. */
const MeaningCard = lazy(() =>
  import("@/components/search/meaning-card").then((module) => ({ default: module.MeaningCard })),
);

type Props = { readonly onLeave: () => void };

/** Search as one surface: the box, what it finds, and the keys, none of them hanging out of it. */
export function SearchSurface({ onLeave }: Props) {
  const id = useId();
  const box = useSearchBox({ onLeave, hasExamples: true });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const isShown = box.count > 0;
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        box.submit();
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex flex-none items-center gap-3 border-b border-line pr-2.5 pl-4 text-ink-faint focus-within:border-accent">
        <Icon node={Search} className="size-4.5" />
        <label htmlFor={`${id}-input`} className="sr-only">
          Search all articles
        </label>
        <input
          id={`${id}-input`}
          ref={input}
          type="search"
          maxLength={LONGEST_QUERY}
          value={box.query}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && box.active >= 0 ? `${id}-list-${box.active}` : undefined}
          onFocus={box.focus}
          onChange={({ target, nativeEvent }) => box.change(target.value, nativeEvent)}
          onKeyDown={box.keyDown}
          onPaste={box.paste}
          onDrop={box.drop}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-lg text-ink outline-none"
        />
        <Button look="quiet" size="small" onClick={onLeave}>
          Close
        </Button>
      </div>
      {/* The arrows stay in the box; whoever wants to scroll without a mouse needs a stop here. */}
      <div role="region" aria-label="Results" tabIndex={0} className="min-h-0 flex-1 overflow-y-auto">
        <SurfaceState box={box} />
        <ChoiceList id={`${id}-list`} groups={box.groups} active={box.active} onChoose={box.leaveFor} />
        {box.hasRecent && <ClearRecent onClear={box.clearRecent} />}
      </div>
      <p className="flex flex-none flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-page px-4 py-2 text-xs text-ink-faint">
        <span className="max-sm:hidden">
          <Key>↑</Key> <Key>↓</Key> choose
        </span>
        <span className="max-sm:hidden">
          <Key>Enter</Key> open
        </span>
        <span className="max-sm:hidden">
          <Key>Esc</Key> close
        </span>
        <span>Paste a whole error to diagnose it</span>
        {!box.isEmpty && (
          <TextButton onClick={box.searchAll} className="ml-auto text-sm">
            All results
          </TextButton>
        )}
      </p>
    </form>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-word border border-frame bg-surface px-1.25 py-0.5 font-sans">{children}</kbd>
  );
}

/** What the surface says besides its list: that it searches, that nothing fits, what a code means, or why it cannot answer. */
function SurfaceState({ box }: { readonly box: SearchBox }) {
  const { answer, isSearching, isEmpty, failure, count } = box;
  const [best] = answer?.results ?? [];
  const isNothing = answer !== undefined && !isSearching && count === 0;
  return (
    <>
      <p role="status" className={isSearching && count === 0 ? "px-4 py-6 text-ui text-ink-soft" : "sr-only"}>
        {isSearching && count === 0 && "Searching …"}
        {!isSearching && !isEmpty && count > 0 && `${count} suggestions`}
        {isNothing && "Nothing fits well."}
      </p>
      {failure && (
        <p role="alert" className="px-4 py-4 text-ui">
          Live search could not start ({failure}).{" "}
          <TextButton onClick={box.searchAll}>Search on the server</TextButton>
        </p>
      )}
      {answer?.firstCheck && best && (
        <Suspense fallback={null}>
          <MeaningCard result={best} check={answer.firstCheck} onOpen={() => box.leaveFor(best.url)} />
        </Suspense>
      )}
      {isNothing && <NothingFound understood={answer.understood} onLeave={() => box.leaveFor("/diagnose")} />}
    </>
  );
}
