import Fuse from "fuse.js";

/** The known name that a wrong one was probably meant to be; undefined when none is near. */
function nearestName(wrong: string, known: readonly string[]): string | undefined {
  return new Fuse(known, { threshold: 0.5, ignoreLocation: true }).search(wrong.slice(0, 32))[0]?.item;
}

/** ` (did you mean "clock-skew"?)`, or nothing. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const nearest = nearestName(wrong, known);
  return nearest === undefined ? "" : ` (did you mean "${nearest}"?)`;
}
