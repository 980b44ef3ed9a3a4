"use client";

import { useEffect, useEffectEvent, useId, useRef, type ChangeEvent, type ReactNode } from "react";
import { ChoiceList } from "@/components/search/choice-list";
import { LONGEST_QUERY, useSearchBox } from "@/components/search/use-search-box";
import { Button } from "@/components/ui/button";

/** A site of plain files has nobody to post to: there the box sends nothing without script. */
const IS_STATIC = process.env.STATIC_EXPORT === "1";

const LOOK =
  "block w-full min-w-0 rounded-control border border-line-strong bg-surface text-ink placeholder:text-ink-faint";

type Props = {
  readonly label: string;
  readonly defaultQuery?: string;
  /** Several lines, for whole errors; `placeholder` shows one. */
  readonly lines?: { readonly rows: number; readonly placeholder: string };
  /** What happens with a text, beside the button. */
  readonly children?: ReactNode;
};

/**
 * The box of a page. Results show below it while typing, a paste goes to its diagnosis. Without script it is a plain form that
 * posts, because nobody can tell then what was pasted.
 */
export function SearchField({ label, defaultQuery = "", lines, children }: Props) {
  const id = useId();
  const box = useSearchBox({ defaultQuery });
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isShown = box.isOpen && box.count > 0;

  /** On a slow machine the reader has typed before this script was there. */
  const takeEarlyQuery = useEffectEvent(() => {
    const early = field.current?.value ?? "";
    if (early !== defaultQuery) box.takeUnwatched(early);
  });
  useEffect(() => takeEarlyQuery(), []);

  const common = {
    id: `${id}-input`,
    ref: field,
    name: IS_STATIC ? undefined : "q",
    value: box.query,
    autoComplete: "off",
    spellCheck: false,
    "aria-controls": `${id}-list`,
    "aria-autocomplete": "list",
    "aria-activedescendant": isShown && box.active >= 0 ? `${id}-list-${box.active}` : undefined,
    onFocus: box.focus,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
      box.change(target.value, nativeEvent),
    onPaste: box.paste,
    onDrop: box.drop,
  } as const;

  return (
    <form
      action={IS_STATIC ? undefined : "/search/find"}
      method={IS_STATIC ? "dialog" : "post"}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        box.submit();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.close();
      }}
      className="relative"
    >
      <label htmlFor={`${id}-input`} className="mb-1.5 block font-semibold">
        {label}
      </label>
      {lines ? (
        <div className="rounded-panel border border-line-strong bg-surface has-[textarea:focus-visible]:border-accent has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-accent">
          <textarea
            {...common}
            rows={lines.rows}
            placeholder={lines.placeholder}
            onKeyDown={(event) => {
              box.keyDown(event);
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              box.submit();
            }}
            className="block w-full min-w-0 resize-y bg-transparent px-3.5 pt-2.5 font-mono text-ui text-ink outline-none placeholder:text-ink-faint max-sm:min-h-24"
          />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2 pr-2 pl-3.5">
            <p className="min-w-0 grow basis-48 text-sm text-ink-soft">{children}</p>
            <Button type="submit">Find</Button>
          </div>
        </div>
      ) : (
        <div className="flex gap-2">
          <input
            {...common}
            type="search"
            maxLength={LONGEST_QUERY}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            onKeyDown={box.keyDown}
            className={`${LOOK} min-h-11 px-3.5 text-lg`}
          />
          <Button type="submit">Find</Button>
        </div>
      )}
      <p role="status" className="sr-only">
        {isShown && !box.isEmpty ? `${box.count} suggestions` : ""}
      </p>
      {box.failure && (
        <p role="alert" className="mt-2 text-sm text-danger">
          Live search could not start ({box.failure}). Press Find to search on the server.
        </p>
      )}
      <div
        hidden={!isShown}
        className={`absolute inset-x-0 z-20 mt-2 overflow-hidden rounded-panel border border-frame bg-surface shadow-float ${lines ? "top-full" : ""}`}
      >
        <ChoiceList
          id={`${id}-list`}
          groups={box.groups}
          active={box.active}
          onChoose={box.leaveFor}
          className="max-h-[65vh] overflow-y-auto"
        />
        {box.hasRecent && <ClearRecent onClear={box.clearRecent} />}
      </div>
    </form>
  );
}

/** Forgets the searches that are offered again. */
export function ClearRecent({ onClear }: { readonly onClear: () => void }) {
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
      className="min-h-10 w-full cursor-pointer border-t border-line px-4 text-left text-sm text-accent hover:bg-sunken"
    >
      Clear recent searches
    </button>
  );
}
