import { DAYS_KEPT, isExpired } from "./expiry";

export type StoredSearch = { readonly query: string; readonly at: string };

const MOST_KEPT = 8;
const LONGEST = 70;

function readSearch(value: unknown): readonly StoredSearch[] {
  if (typeof value !== "object" || value === null || !("query" in value) || !("at" in value)) return [];
  const { query, at } = value;
  if (typeof query !== "string" || typeof at !== "string") return [];
  return query.trim() === "" || query.length > LONGEST ? [] : [{ query, at }];
}

/** The searches in a stored text that have not expired, the latest first. What is damaged is left out; never throws. */
export function parseSearches(stored: string, now: Date): readonly StoredSearch[] {
  try {
    const kept: unknown = JSON.parse(stored);
    if (!Array.isArray(kept)) return [];
    return kept
      .flatMap(readSearch)
      .filter(({ at }) => !isExpired(at, DAYS_KEPT.searches, now))
      .slice(0, MOST_KEPT);
  } catch {
    return [];
  }
}

/** The searches with a typed query in front; one that is too long to have been typed is not added. */
export function addSearch(
  searches: readonly StoredSearch[],
  query: string,
  now: Date,
): readonly StoredSearch[] {
  const typed = query.trim();
  if (typed === "" || typed.length > LONGEST) return searches;
  const others = searches.filter((other) => other.query.toLowerCase() !== typed.toLowerCase());
  return [{ query: typed, at: now.toISOString() }, ...others].slice(0, MOST_KEPT);
}
