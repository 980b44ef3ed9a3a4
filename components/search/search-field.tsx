"use client";

import { useRouter } from "next/navigation";
import {
  startTransition,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from "react";
import { replacePaste } from "@/components/diagnosis/paste-store";
import { ChoiceList } from "@/components/search/choice-list";
import { clearRecentSearches, keepSearch, recentSearches } from "@/components/search/recent-searches";
import { choicesFor, recentChoices } from "@/components/search/search-choices";
import { askTriage, warmTriage } from "@/components/triage/triage-client";
import type { SearchAnswer } from "@/lib/search/search-answer";
import type { Suggestion } from "@/lib/search/suggest";
import { searchAddress } from "@/lib/search/facets";
import { isPaste } from "@/lib/triage/is-paste";
import { isTypedInput } from "@/lib/triage/typed-input";

/** Longer texts are pastes. */
const LONGEST_QUERY = 70;

/** A site of plain files has nobody to post to: there the box sends nothing without script. */
const IS_STATIC = process.env.STATIC_EXPORT === "1";

type Props = {
  readonly label: string;
  readonly defaultQuery?: string;
  /** The reader has just opened the field, and wants to type. */
  readonly hasFocus?: boolean;
  /** Called when the reader is done with the box: on the way to another page, or by Escape. */
  readonly onLeave?: () => void;
};

/**
 * The box. Typed words show results below it while typing; what is pasted, however short, goes to its diagnosis and nowhere
 * else. Without script it is a plain form that posts, because nobody can tell then what was pasted.
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
  const [recent, setRecent] = useState<readonly string[]>([]);
  const stopListening = useRef<() => void>(undefined);
  const input = useRef<HTMLInputElement>(null);
  /** Pasted words may be somebody's name or address: they get into no address and are not kept. */
  const isPasted = useRef(false);

  const isEmpty = query.trim() === "";
  const groups = useMemo(
    () => (isEmpty ? recentChoices(recent) : choicesFor(answer, suggestions)),
    [isEmpty, recent, answer, suggestions],
  );
  const choices = groups.flatMap((group) => group.choices);
  const isShown = isOpen && choices.length > 0;

  function leaveFor(href: string) {
    if (!isPasted.current && !isPaste(query) && query !== defaultQuery) keepSearch(query);
    setIsOpen(false);
    onLeave?.();
    router.push(href);
  }

  function diagnose(text: string) {
    replacePaste(text);
    isPasted.current = true;
    setQuery("");
    leaveFor("/diagnose");
  }

  function ask(text: string) {
    stopListening.current?.();
    setQuery(text);
    setActive(-1);
    setIsOpen(true);
    if (text.trim() === "") {
      isPasted.current = false;
      setAnswer(undefined);
      setSuggestions([]);
      setRecent(recentSearches());
      return;
    }
    // The list may take its time: the next key must not wait for it.
    const stopSearch = askTriage(
      "search",
      text,
      (next) => startTransition(() => (setFailure(""), setAnswer(next))),
      setFailure,
    );
    const stopSuggest = askTriage(
      "suggest",
      text,
      (next) => startTransition(() => setSuggestions(next)),
      setFailure,
    );
    stopListening.current = () => (stopSearch(), stopSuggest());
  }

  /** On a slow machine the reader has typed before this script was there. */
  const takeEarlyQuery = useEffectEvent(() => {
    if (hasFocus) input.current?.focus();
    const early = input.current?.value ?? "";
    if (early === defaultQuery) return;
    // Nobody saw whether it was typed or pasted.
    isPasted.current = true;
    ask(early);
  });
  useEffect(() => takeEarlyQuery(), []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = choices[active];
    if (isShown && chosen) leaveFor(chosen.href);
    else if (isPasted.current || isPaste(query)) diagnose(query);
    else if (query.trim() !== "") leaveFor(searchAddress(query.trim()));
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
    <form
      action={IS_STATIC ? undefined : "/search/find"}
      method={IS_STATIC ? "dialog" : "post"}
      role="search"
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
      className="relative"
    >
      <label htmlFor={`${listId}-input`} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={`${listId}-input`}
          type="search"
          name={IS_STATIC ? undefined : "q"}
          maxLength={LONGEST_QUERY}
          value={query}
          ref={input}
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${listId}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${listId}-list-${active}` : undefined}
          onFocus={() => {
            warmTriage();
            setRecent(recentSearches());
            // On a page of results the box is not opened by coming back to it.
            if (isEmpty) setIsOpen(true);
          }}
          onChange={(event) => {
            const { nativeEvent } = event;
            if (!isTypedInput("inputType" in nativeEvent ? String(nativeEvent.inputType) : undefined))
              isPasted.current = true;
            ask(event.target.value);
          }}
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
        {isShown && !isEmpty ? `${choices.length} suggestions` : ""}
      </p>
      {failure && (
        <p role="alert" className="mt-2 text-sm text-danger">
          Live search could not start ({failure}). Press Find to search on the server.
        </p>
      )}
      <div
        hidden={!isShown}
        className="absolute inset-x-0 z-20 mt-2 overflow-hidden rounded-panel border border-line-strong bg-surface shadow-lg"
      >
        <ChoiceList id={`${listId}-list`} groups={groups} active={active} onChoose={leaveFor} />
        {isEmpty && recent.length > 0 && (
          <button
            type="button"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              clearRecentSearches();
              setRecent([]);
            }}
            className="min-h-11 w-full cursor-pointer border-t border-line px-4 text-left text-sm text-accent hover:bg-sunken"
          >
            Clear recent searches
          </button>
        )}
      </div>
    </form>
  );
}
