function trigramsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => text.slice(start, start + 3)),
  );
}

/**
 * Finds short texts that share at least this part of the asked text's three-letter pieces, most first. Fuse reads
 * every text that it is given, so it is given only these.
 */
export function createTrigramFinder(
  texts: readonly string[],
): (asked: string, leastShare: number, limit: number) => readonly number[] {
  const byTrigram = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const trigram of trigramsOf(text.toLowerCase())) {
      const places = byTrigram.get(trigram);
      if (places) places.push(place);
      else byTrigram.set(trigram, [place]);
    }
  });
  return (asked, leastShare, limit) => {
    const trigrams = trigramsOf(asked.toLowerCase());
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const place of byTrigram.get(trigram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= leastShare * trigrams.size)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([place]) => place);
  };
}
