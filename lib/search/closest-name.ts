import Fuse from "fuse.js";
import { editDistance } from "./edit-distance";

const SHORTEST = 9;
/** One wrong letter in so many is a slip. */
const LETTERS_PER_SLIP = 6;

/**
 * Finds the symbolic name or NDR token that a misspelt one was meant to be. Fuse proposes; because it reads only
 * the first 32 characters as one piece, the edit distance over the whole name decides.
 */
export function createNameFinder(names: readonly string[]): (misspelt: string) => string | undefined {
  const fuse = new Fuse(names, { threshold: 0.4, ignoreLocation: true, isCaseSensitive: false });
  return (misspelt) => {
    if (misspelt.length < SHORTEST) return undefined;
    const limit = Math.floor(misspelt.length / LETTERS_PER_SLIP);
    return fuse
      .search(misspelt.slice(0, 32), { limit: 12 })
      .map(({ item }) => ({
        item,
        distance: editDistance(misspelt.toLowerCase(), item.toLowerCase(), limit),
      }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance)[0]?.item;
  };
}
