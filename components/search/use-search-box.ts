"use client";

import {
  startTransition,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
} from "react";
import { replacePaste } from "@/components/diagnosis/paste-store";
import { useNavigate } from "@/components/layout/use-navigate";
import { clearRecentSearches, keepSearch, recentSearches } from "@/components/search/recent-searches";
import { choicesFor, emptyChoices, type ChoiceGroup } from "@/components/search/search-choices";
import { askTriage, warmTriage } from "@/components/triage/triage-client";
import { searchAddress } from "@/lib/search/answer/facets";
import type { Suggestion } from "@/lib/search/suggest";
import { isPaste } from "@/lib/triage/is-paste";
import type { TriageAnswer } from "@/lib/triage/triage";
import { isTypedInput } from "@/lib/triage/typed-input";

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Longer texts are pastes. */
export const LONGEST_QUERY = 70;

type Options = {
  readonly defaultQuery?: string;
  /** Called when the reader is done with the box: on the way to another page, or by Escape. */
  readonly onLeave?: (() => void) | undefined;
  /** Examples are offered where nothing has been searched for yet. */
  readonly hasExamples?: boolean;
};

/** What a search box is and does, whatever it looks like. */
export type SearchBox = {
  readonly query: string;
  readonly isEmpty: boolean;
  /** The query has been asked, and its answer is still to come. */
  readonly isSearching: boolean;
  readonly answer: TriageAnswer | undefined;
  readonly groups: readonly ChoiceGroup[];
  readonly count: number;
  /** Place of the chosen line among all lines; -1 for the query itself. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly failure: string;
  readonly hasRecent: boolean;
  readonly clearRecent: () => void;
  readonly close: () => void;
  readonly focus: () => void;
  /** Takes what a box holds that nobody has watched being filled. */
  readonly takeUnwatched: (text: string) => void;
  readonly change: (text: string, event: Event) => void;
  readonly paste: (event: ClipboardEvent<Box>) => void;
  readonly drop: (event: DragEvent<Box>) => void;
  readonly submit: () => void;
  /** Goes to all results. No link: its address would hold what may have been pasted, and the browser would fetch it early. */
  readonly searchAll: () => void;
  readonly keyDown: (event: KeyboardEvent<Box>) => void;
  readonly leaveFor: (href: string) => void;
};

/**
 * Typed words show results while typing; what is pasted, however short, goes to its diagnosis and nowhere else: it gets into no
 * address and is not kept.
 */
export function useSearchBox({ defaultQuery = "", onLeave, hasExamples = false }: Options): SearchBox {
  const navigate = useNavigate();
  const [query, setQuery] = useState(defaultQuery);
  const [answered, setAnswered] = useState<{ readonly text: string; readonly answer: TriageAnswer }>();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState("");
  const [recent, setRecent] = useState<readonly string[]>([]);
  const stopListening = useRef<() => void>(undefined);
  const isPasted = useRef(false);

  const isEmpty = query.trim() === "";
  const answer = isEmpty ? undefined : answered?.answer;
  const groups = useMemo(
    () => (isEmpty ? emptyChoices(recent, hasExamples) : choicesFor(answer, suggestions)),
    [isEmpty, recent, hasExamples, answer, suggestions],
  );
  const choices = groups.flatMap((group) => group.choices);

  function leaveFor(href: string) {
    if (!isPasted.current && !isPaste(query) && query !== defaultQuery) keepSearch(query);
    setOpen(false);
    onLeave?.();
    navigate(href);
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
    setOpen(true);
    if (text.trim() === "") {
      isPasted.current = false;
      setAnswered(undefined);
      setSuggestions([]);
      setRecent(recentSearches());
      return;
    }
    // The list may take its time: the next key must not wait for it.
    const stopSearch = askTriage(
      "search",
      text,
      (next) => startTransition(() => (setFailure(""), setAnswered({ text, answer: next }))),
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

  function searchAll() {
    if (isPasted.current || isPaste(query)) diagnose(query);
    else if (!isEmpty) leaveFor(searchAddress(query.trim()));
  }

  function submit() {
    const chosen = choices[active];
    if (isOpen && chosen) leaveFor(chosen.href);
    else searchAll();
  }

  function takeForeign(event: ClipboardEvent<Box> | DragEvent<Box>, text: string) {
    if (!isPaste(text)) return;
    event.preventDefault();
    diagnose(text);
  }

  return {
    query,
    isEmpty,
    isSearching: !isEmpty && failure === "" && answered?.text !== query,
    answer,
    groups,
    count: choices.length,
    active,
    isOpen,
    failure,
    hasRecent: isEmpty && recent.length > 0,
    clearRecent: () => {
      clearRecentSearches();
      setRecent([]);
    },
    close: () => setOpen(false),
    focus: () => {
      warmTriage();
      setRecent(recentSearches());
      // On a page of results the box is not opened by coming back to it.
      if (isEmpty) setOpen(true);
    },
    takeUnwatched: (text) => {
      // Nobody saw whether it was typed or pasted.
      isPasted.current = true;
      ask(text);
    },
    change: (text, event) => {
      if (!isTypedInput("inputType" in event ? String(event.inputType) : undefined)) isPasted.current = true;
      ask(text);
    },
    paste: (event) => takeForeign(event, event.clipboardData.getData("text")),
    drop: (event) => takeForeign(event, event.dataTransfer.getData("text")),
    submit,
    searchAll,
    keyDown: (event) => {
      // Chrome would first empty a search box: here Escape closes the list, then what the box stands in.
      if (event.key === "Escape" && ((isOpen && choices.length > 0) || onLeave)) {
        event.preventDefault();
        if (onLeave) onLeave();
        else setOpen(false);
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (choices.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are choices: the query itself, which Enter searches for.
      const places = choices.length + 1;
      setActive((current) => ((current + 1 + step + places) % places) - 1);
    },
    leaveFor,
  };
}
