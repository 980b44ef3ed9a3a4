/** Sections that stand open, in the order in which a reader at night needs them; all others are folded behind them. */
const OPEN = [
  "Relief now",
  "Causes",
  "What to do",
  "What it means",
  "First checks",
  "When it matters",
  "What usually follows",
] as const;

function placeOf(title: string): number {
  const place = OPEN.findIndex((open) => open === title);
  return place < 0 ? OPEN.length : place;
}

/** Whether a section waits behind its title until it is opened. */
export function isFoldedSection(title: string): boolean {
  return placeOf(title) === OPEN.length;
}

/** Sections in the order of the page: what helps first, then what explains, then the folded ones as they were written. */
export function inReadingOrder<Section>(
  sections: readonly Section[],
  titleOf: (section: Section) => string,
): readonly Section[] {
  return [...sections].sort((one, other) => placeOf(titleOf(one)) - placeOf(titleOf(other)));
}
