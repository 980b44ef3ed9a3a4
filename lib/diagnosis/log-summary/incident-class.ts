const LONGEST = 300;

/** What differs from one occurrence of an error to the next, in the order in which it is taken out. */
const SLOTS: readonly (readonly [RegExp, string])[] = [
  [/<[^<>\s@]{1,120}@[^<>\s]{1,255}>|\b[\w.+'-]{1,64}@[\w.-]{1,255}/g, "<address>"],
  [/\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?/gi, "<id>"],
  [/\d{4}-\d\d-\d\dT[\d:.]{5,20}Z?/g, "<time>"],
  [/\d{1,2}[/.]\d{1,2}[/.]\d{4} \d{1,2}:\d\d:\d\d(?: [AP]M)?/g, "<time>"],
  // Five to eight groups, or fewer around "::".
  [/\[?\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b\]?(?::\d{1,5})?/gi, "<ip>"],
  [/\[?(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?\]?/gi, "<ip>"],
  [/\[?\b\d{1,3}(?:\.\d{1,3}){3}\b\]?(?::\d{1,5})?/g, "<ip>"],
  [/\b(?=[0-9A-F]*\d)[0-9A-F]{8,64}\b/gi, "<id>"],
  // The last label of a host name is in one case; that of a token ("RESOLVER.ADR.RecipNotFound") is not.
  [/\b(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}(?:[a-z]{2,24}|[A-Z]{2,24})(?![\w-]|\.\w)/g, "<host>"],
  [/\b\d{6,}\b/g, "<number>"],
];

/**
 * The text of an error without addresses, hosts, IDs and times, so that the same error counts as one. Status codes and
 * Winsock codes stay.
 */
export function incidentClass(text: string): string {
  const start = text.slice(0, LONGEST * 2);
  return SLOTS.reduce((read, [pattern, slot]) => read.replace(pattern, slot), start)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}
