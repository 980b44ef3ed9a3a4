import Fuse from "fuse.js";
import { editDistance } from "./edit-distance";
import { createTrigramFinder } from "./trigrams";

const SHORTEST = 10;
/** One wrong letter in so many is a slip. */
const LETTERS_PER_SLIP = 6;
const MOST_FOR_FUSE = 12;
/** Two slips in twelve letters leave so many of a name's three-letter pieces whole. */
const LEAST_SHARED_TRIGRAMS = 0.4;
/** Fuse reads longer patterns in pieces of this length, and one piece alone counts as a match. */
const LONGEST_FUSE_PATTERN = 32;

/**
 * Finds the symbolic name or NDR token that a misspelt one was meant to be. Fuse ranks the likely ones; the edit
 * distance over the whole name decides.
 */
export function createNameFinder(names: readonly string[]): (misspelt: string) => string | undefined {
  const alike = createTrigramFinder(names);
  return (misspelt) => {
    if (misspelt.length < SHORTEST) return undefined;
    const likely = alike(misspelt, LEAST_SHARED_TRIGRAMS, MOST_FOR_FUSE).flatMap(
      (place) => names[place] ?? [],
    );
    if (likely.length === 0) return undefined;
    const limit = Math.floor(misspelt.length / LETTERS_PER_SLIP);
    return new Fuse(likely, { threshold: 0.4, ignoreLocation: true })
      .search(misspelt.slice(0, LONGEST_FUSE_PATTERN))
      .map(({ item }) => ({
        item,
        distance: editDistance(misspelt.toLowerCase(), item.toLowerCase(), limit),
      }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance)[0]?.item;
  };
}
