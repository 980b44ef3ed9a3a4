import { addSearch, parseSearches } from "@/lib/stored/stored-searches";

export const SEARCHES_KEY = "recent-searches";

/** The queries that were typed on this computer in the last days, the latest first; none where storage is forbidden. */
export function recentSearches(): readonly string[] {
  try {
    return parseSearches(localStorage.getItem(SEARCHES_KEY) ?? "[]", new Date()).map(({ query }) => query);
  } catch {
    return [];
  }
}

/** Keeps a typed query. Pastes are the caller's to leave out: they may hold names and addresses. */
export function keepSearch(query: string): void {
  const now = new Date();
  try {
    const kept = parseSearches(localStorage.getItem(SEARCHES_KEY) ?? "[]", now);
    localStorage.setItem(SEARCHES_KEY, JSON.stringify(addSearch(kept, query, now)));
  } catch {
    // Where storage is forbidden nothing is kept.
  }
}

/** Forgets all of them. */
export function clearRecentSearches(): void {
  try {
    localStorage.removeItem(SEARCHES_KEY);
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}
