import lastErrorParts from "@/content/vocabulary/last-error-parts.json";
import ports from "@/content/vocabulary/ports.json";
import winsockErrors from "@/content/vocabulary/winsock-errors.json";
import type { LineFinder } from "./line-finder";
import type { MappedText } from "./mapped-text";
import { readReplyWrappers } from "./reply-wrappers";

/** A part of the paste that needs a word of explanation, e.g. a port or a Winsock code. */
export type ExplainedPart = {
  /** As written. */
  readonly text: string;
  /** Line of the paste, from 1. */
  readonly line: number;
  readonly means: string;
};

const PORTS = new Map(ports.map(({ port, means }) => [String(port), `Port ${port}: ${means}`]));
const WINSOCK_CODES = new Map(
  winsockErrors.map(({ code, means }) => [String(code), `Winsock ${code}: ${means}`]),
);
const PARTS = new Map(lastErrorParts.map(({ name, means }) => [name, `${name}: ${means}`]));

const EXPLAINED: readonly {
  readonly pattern: RegExp;
  readonly meaning: (found: string) => string | undefined;
}[] = [
  {
    pattern: /(?<=(?:\d{1,3}\.){3}\d{1,3}|\[[\da-f:.]{2,45}\]):(\d{2,5})(?![\d:])/gi,
    meaning: (port) => PORTS.get(port),
  },
  {
    pattern: /\b(?:Winsock|Win32|socket) error(?: code)?:?\s{0,3}(1[01]\d{3})\b/gi,
    meaning: (code) => WINSOCK_CODES.get(code),
  },
  {
    pattern: new RegExp(`[{<[(](${[...PARTS.keys()].join("|")})\\s{0,3}=`, "gi"),
    meaning: (name) => PARTS.get(name.toUpperCase()),
  },
];

const MOST_PARTS = 12;

/** Explains ports, Winsock codes, the named parts of a Last Error and replies that quote others, each once, in the order in which they stand. */
export function explainParts(read: MappedText, findLine: LineFinder): readonly ExplainedPart[] {
  const wrappers = readReplyWrappers(read.text).map(({ wrapper: { means }, start, words }) => ({
    text: words,
    means: `“${words}”: ${means.charAt(0).toLowerCase()}${means.slice(1)}`,
    span: { start, end: start + words.length },
  }));
  const named = EXPLAINED.flatMap(({ pattern, meaning }) =>
    [...read.text.matchAll(pattern)].flatMap((match) => {
      const text = match[1] ?? "";
      const means = meaning(text);
      const start = match.index + match[0].lastIndexOf(text);
      return means === undefined ? [] : [{ text, means, span: { start, end: start + text.length } }];
    }),
  );
  const found = [...wrappers, ...named].sort((one, other) => one.span.start - other.span.start);
  const seen = new Set<string>();
  return found
    .filter(({ means }) => !seen.has(means) && seen.add(means))
    .slice(0, MOST_PARTS)
    .map(({ text, means, span }) => ({ text, means, line: findLine(read, span).line }));
}
