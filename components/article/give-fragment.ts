import { commandFragment } from "@/lib/articles/article";

/** The fragment of a command; undefined where the page has given it already, for an id stands once on a page. */
export type GiveFragment = (code: string) => string | undefined;

/** Gives each command of one page its fragment: of the same command twice only the first gets it. */
export function fragmentGiver(): GiveFragment {
  const given = new Set<string>();
  return (code) => {
    const fragment = commandFragment(code);
    if (given.has(fragment)) return undefined;
    given.add(fragment);
    return fragment;
  };
}
