/** Levenshtein's distance, cases not told apart. */
function editDistance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === b.charAt(j) ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name that `given` was most likely meant to be: one that it ends, or that is a few letters away; undefined when none is near. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const ending = names.find(
    (name) => given.length > 2 && name.toLowerCase().endsWith(`-${given.toLowerCase()}`),
  );
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(given, name) }))
    .sort((one, other) => one.distance - other.distance);
  if (ending !== undefined) return ending;
  return nearest && nearest.distance <= Math.max(2, given.length / 4) ? nearest.name : undefined;
}
