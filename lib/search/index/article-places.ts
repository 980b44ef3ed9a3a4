import type { ArticleText } from "@/lib/articles/article";
import type { ArticlePlace } from "../entry";

/**
 * The places of an article's own prose, in the order of their lines. Headings and causes stand in the prose as lines of their
 * own; those of imported procedures have no fragment on the page.
 */
export function readPlaces({ plainText, importsAt, headings, causes }: ArticleText): readonly ArticlePlace[] {
  const lines = plainText.slice(0, importsAt).split("\n");
  const named = [
    ...headings.map(({ text, id }) => ({ title: text, fragment: id })),
    ...causes.map(({ id, title }) => ({ title, fragment: `cause-${id}` })),
  ];
  const waiting = new Map<string, string[]>();
  for (const { title, fragment } of named) {
    const fragments = waiting.get(title);
    if (fragments) fragments.push(fragment);
    else waiting.set(title, [fragment]);
  }
  const places = lines.flatMap((line, number): readonly ArticlePlace[] => {
    const fragment = waiting.get(line)?.shift();
    return fragment === undefined ? [] : [[number, fragment]];
  });
  // The end of the article's own prose: what follows belongs to no place.
  return importsAt === undefined ? places : [...places, [lines.length - 1, ""]];
}

/** The place in which a line of the prose stands; undefined above the first and in imported procedures. */
export function placeOfLine(places: readonly ArticlePlace[], line: number): ArticlePlace | undefined {
  const place = places.findLast(([first]) => first <= line);
  return place?.[1] === "" ? undefined : place;
}
