import type { ReactNode } from "react";
import { CommandItem, StepItem } from "@/components/search/found-items";
import { Highlighted } from "@/components/search/highlighted";
import { ResultItem } from "@/components/search/result-item";
import { searchAddress } from "@/lib/search/answer/facets";
import { groupAnswer, shortAnswer } from "@/lib/search/answer/group-answer";
import type { SearchAnswer } from "@/lib/search/answer/search-answer";
import type { Suggestion } from "@/lib/search/suggest";

const MOST_SUGGESTED = { alone: 6, besides: 2 } as const;

/** One line of the list below the search box. */
export type Choice = { readonly key: string; readonly href: string; readonly content: ReactNode };

/** Lines of one kind under their heading. */
export type ChoiceGroup = { readonly heading: string; readonly choices: readonly Choice[] };

const NAMED_KINDS: Record<Suggestion["kind"], string> = {
  phrase: "Search for",
  title: "Title",
  "symbolic name": "Name",
  event: "Event",
  code: "Code",
  "event source": "Event source",
};

function suggestionGroup(
  suggestions: readonly Suggestion[],
  seen: ReadonlySet<string>,
  most: number,
): ChoiceGroup {
  const choices = suggestions.flatMap(({ text, kind, url, ranges }): readonly Choice[] => {
    const href = url ?? searchAddress(text);
    if (seen.has(href)) return [];
    const content = (
      <>
        <span className="text-sm text-ink-soft">{NAMED_KINDS[kind]}: </span>
        <Highlighted text={text} ranges={ranges} />
      </>
    );
    return [{ key: `${kind} ${text} ${href}`, href, content }];
  });
  return { heading: "Suggestions", choices: choices.slice(0, most) };
}

/** What fits while the reader types: the best of each kind, then names that begin so. */
export function choicesFor(
  answer: SearchAnswer | undefined,
  suggestions: readonly Suggestion[],
): readonly ChoiceGroup[] {
  const found = answer ? groupAnswer(shortAnswer(answer)) : [];
  const groups = found.map((group): ChoiceGroup => {
    const { heading } = group;
    if ("results" in group) {
      return {
        heading,
        choices: group.results.map((result) => ({
          key: result.url,
          href: result.place?.kind === "command" ? `${result.url}#${result.place.fragment}` : result.url,
          content: <ResultItem result={result} />,
        })),
      };
    }
    if ("steps" in group) {
      return {
        heading,
        choices: group.steps.map((step) => ({
          key: `${step.kind} ${step.title}`,
          href: step.url,
          content: <StepItem step={step} />,
        })),
      };
    }
    return {
      heading,
      choices: group.commands.map((command) => ({
        key: command.url,
        href: command.url,
        content: <CommandItem command={command} />,
      })),
    };
  });
  const seen = new Set(answer?.results.map(({ url }) => url));
  // Beside what was found a name that is merely alike would only distract.
  const typed = answer?.query.toLowerCase() ?? "";
  const named =
    groups.length > 0
      ? suggestionGroup(
          suggestions.filter(({ text }) => text.toLowerCase().includes(typed)),
          seen,
          MOST_SUGGESTED.besides,
        )
      : suggestionGroup(suggestions, seen, MOST_SUGGESTED.alone);
  return [...groups, named].filter(({ choices }) => choices.length > 0);
}

/** What can be asked, for who has never asked. */
const EXAMPLES = [
  { query: "1035", what: "An event ID" },
  { query: "5.7.57", what: "A code" },
  { query: "mail stuck in queue", what: "A few words" },
  { query: "Get-Queue", what: "A command" },
] as const;

/** Before anything is typed: earlier queries, else examples where they are wanted. */
export function emptyChoices(recent: readonly string[], hasExamples: boolean): readonly ChoiceGroup[] {
  const earlier = recent.map((query) => ({ key: query, href: searchAddress(query), content: query }));
  const examples = EXAMPLES.map(({ query, what }) => ({
    key: query,
    href: searchAddress(query),
    content: (
      <span className="grid grid-cols-[8rem_minmax(0,1fr)] gap-3 text-ui">
        <span className="text-ink-soft">{what}</span>
        <span className="font-semibold text-accent">{query}</span>
      </span>
    ),
  }));
  return [
    { heading: "Recent searches", choices: earlier },
    { heading: "For example", choices: hasExamples ? examples : [] },
  ].filter(({ choices }) => choices.length > 0);
}
