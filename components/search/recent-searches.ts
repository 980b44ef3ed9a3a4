const KEY = "recent-searches";
const MOST_KEPT = 8;
const LONGEST = 70;

/** The queries that were typed on this computer, the latest first; none where storage is forbidden. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one): one is string => typeof one === "string" && one.trim() !== "" && one.length <= LONGEST)
      .slice(0, MOST_KEPT);
  } catch {
    // Storage is forbidden, or something else has written there.
    return [];
  }
}

/** Keeps a typed query. Pastes are the caller's to leave out: they may hold names and addresses. */
export function keepSearch(query: string): void {
  const typed = query.trim();
  if (typed === "" || typed.length > LONGEST) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== typed.toLowerCase());
  try {
    localStorage.setItem(KEY, JSON.stringify([typed, ...others].slice(0, MOST_KEPT)));
  } catch {
    // Where storage is forbidden nothing is kept.
  }
}

/** Forgets all of them. */
export function clearRecentSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}
