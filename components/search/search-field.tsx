"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { setPaste } from "@/components/diagnosis/paste-store";
import { ResultItem } from "@/components/search/result-item";
import { askTriage, warmTriage } from "@/components/triage/triage-client";
import type { SearchAnswer } from "@/lib/search/search-answer";
import type { Suggestion } from "@/lib/search/suggest";
import { isPaste } from "@/lib/triage/is-paste";
import { Highlighted } from "@/components/search/highlighted";

/** Longer texts are pastes; without script nothing longer can be entered, so that no paste gets into an address. */
const LONGEST_QUERY = 70;

type Choice = { readonly href: string; readonly key: string } & (
  { readonly suggestion: Suggestion } | { readonly result: SearchAnswer["results"][number] }
);

function choicesOf(answer: SearchAnswer | undefined, suggestions: readonly Suggestion[]): readonly Choice[] {
  const results = (answer?.results ?? [])
    .slice(0, 6)
    .map((result) => ({ key: result.url, href: result.url, result }));
  const seen = new Set(results.map(({ href }) => href));
  const suggested = suggestions.flatMap((suggestion) => {
    const href = suggestion.url ?? `/search?q=${encodeURIComponent(suggestion.text)}`;
    return seen.has(href) ? [] : [{ key: `${suggestion.kind} ${suggestion.text}`, href, suggestion }];
  });
  return [...results, ...suggested.slice(0, results.length > 0 ? 2 : 6)];
}

function focusInput(input: HTMLInputElement | null): void {
  input?.focus();
}

type Props = {
  readonly label: string;
  readonly defaultQuery?: string;
  /** The reader has just opened the field, and wants to type. */
  readonly hasFocus?: boolean;
  /** Called when the reader is done with the box: on the way to another page, or by Escape. */
  readonly onLeave?: () => void;
};

/**
 * The box. Typed words show results below it while typing; a pasted error goes to its diagnosis and nowhere else.
 * Without script it is a plain search form.
 */
export function SearchField({ label, defaultQuery = "", hasFocus = false, onLeave }: Props) {
  const router = useRouter();
  const listId = useId();
  const [query, setQuery] = useState(defaultQuery);
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const [failure, setFailure] = useState("");
  const stopListening = useRef<() => void>(undefined);

  const choices = choicesOf(answer, suggestions);
  const isShown = isOpen && query.trim() !== "";

  function leaveFor(href: string) {
    setIsOpen(false);
    onLeave?.();
    router.push(href);
  }

  function diagnose(text: string) {
    setPaste(text);
    setQuery("");
    leaveFor("/diagnose");
  }

  function ask(text: string) {
    stopListening.current?.();
    setQuery(text);
    setActive(-1);
    setIsOpen(true);
    if (text.trim() === "") return;
    const stopSearch = askTriage("search", text, (next) => (setFailure(""), setAnswer(next)), setFailure);
    const stopSuggest = askTriage("suggest", text, setSuggestions, setFailure);
    stopListening.current = () => (stopSearch(), stopSuggest());
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = choices[active];
    if (isShown && chosen) leaveFor(chosen.href);
    else if (isPaste(query)) diagnose(query);
    else if (query.trim() !== "") leaveFor(`/search?q=${encodeURIComponent(query.trim())}`);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Chrome would first empty a search box: here Escape closes the list, then what the box stands in.
    if (event.key === "Escape" && (isShown || onLeave)) {
      event.preventDefault();
      if (isShown) setIsOpen(false);
      else onLeave?.();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setIsOpen(true);
    const step = event.key === "ArrowDown" ? 1 : -1;
    // One place more than there are choices: the query itself, which Enter searches for.
    const places = choices.length + 1;
    setActive((current) => ((current + 1 + step + places) % places) - 1);
  }

  return (
    <form action="/search" method="get" role="search" onSubmit={submit} className="relative">
      <label htmlFor={`${listId}-input`} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={`${listId}-input`}
          type="search"
          name="q"
          maxLength={LONGEST_QUERY}
          value={query}
          ref={hasFocus ? focusInput : undefined}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${listId}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          onFocus={warmTriage}
          onChange={(event) => ask(event.target.value)}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text");
            if (!isPaste(text)) return;
            event.preventDefault();
            diagnose(text);
          }}
          onDrop={(event) => {
            const text = event.dataTransfer.getData("text");
            if (!isPaste(text)) return;
            event.preventDefault();
            diagnose(text);
          }}
          className="block min-h-12 w-full min-w-0 rounded-control border-2 border-line-strong bg-surface px-4 text-lg text-ink"
        />
        <button
          type="submit"
          className="min-h-12 cursor-pointer rounded-control bg-accent px-5 font-semibold text-on-accent hover:bg-accent-hover"
        >
          Find
        </button>
      </div>
      <p role="status" className="sr-only">
        {isShown && answer ? `${choices.length} suggestions` : ""}
      </p>
      {failure && (
        <p role="alert" className="mt-2 text-sm text-danger">
          Live search could not start ({failure}). Press Find to search on the server.
        </p>
      )}
      <ul
        id={`${listId}-list`}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isShown || choices.length === 0}
        className="absolute inset-x-0 z-20 mt-2 max-h-[70vh] divide-y divide-line overflow-y-auto rounded-panel border border-line-strong bg-surface shadow-lg"
      >
        {choices.map((choice, position) => (
          // The keyboard chooses through the input above, as the combobox pattern has it.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={choice.key}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={position === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leaveFor(choice.href)}
            className="cursor-pointer px-4 py-2.5 hover:bg-sunken aria-selected:bg-accent-soft"
          >
            {"result" in choice ? (
              <ResultItem result={choice.result} />
            ) : (
              <>
                <span className="text-sm text-ink-soft">{choice.suggestion.kind}: </span>
                <Highlighted text={choice.suggestion.text} ranges={choice.suggestion.ranges} />
              </>
            )}
          </li>
        ))}
      </ul>
    </form>
  );
}
