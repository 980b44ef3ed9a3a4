import {
  splitIdentifiers,
  splitNames,
  type Identifier,
  type IdentifierKind,
  type Piece,
} from "./identifiers";

/** What stands in the report, and what it stands for. */
export type HiddenName = { readonly placeholder: string; readonly original: string };

export type Redaction = {
  /** The text with placeholders; the same name gets the same one in every text. */
  readonly redact: (text: string) => string;
  /** What `redact` has hidden so far, in all texts together. */
  readonly hidden: () => readonly HiddenName[];
};

/** A name that the reader has given elsewhere on the site. */
export type KnownName = { readonly kind: IdentifierKind; readonly text: string };

/** First parts of host names that say nothing about whose host it is; as words they stand in every text. */
const COMMON_LABELS =
  /^(?:mail|smtp|mx|www|autodiscover|owa|edge|exchange|relay|gateway|server|host|local)$/i;

function isTelling(name: string): boolean {
  return name.length >= 3 && !/^\d+$/.test(name) && !COMMON_LABELS.test(name);
}

/** `ex01` for `ex01.contoso.com`: the short name under which the same host may stand elsewhere. */
function shortName({ kind, text }: Identifier): string | undefined {
  const [label = ""] = text.toLowerCase().split(".");
  return kind === "host" && label !== text.toLowerCase() && isTelling(label) ? label : undefined;
}

/**
 * Works out what has to be hidden in all `texts` together, so that a name found in one is hidden in the others.
 * @param known names that no pattern recognises, such as a server's short name
 */
export function redaction(known: readonly KnownName[], texts: readonly string[]): Redaction {
  const cut = new Map<string, readonly Piece[]>();
  const piecesOf = (text: string): readonly Piece[] => {
    const pieces = cut.get(text) ?? splitIdentifiers(text);
    cut.set(text, pieces);
    return pieces;
  };
  const identifiersIn = (text: string) => piecesOf(text).filter((piece) => typeof piece !== "string");
  const given = known
    .map(({ kind, text }) => ({ kind, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const found = [...given.flatMap(({ text }) => identifiersIn(text)), ...texts.flatMap(identifiersIn)];
  const names = new Map<string, IdentifierKind>();
  const fullNames = new Map<string, string>();
  for (const each of found) {
    const short = shortName(each);
    if (short) fullNames.set(short, each.text.toLowerCase());
    if (short) names.set(short, "host");
    if (isTelling(each.text) && !each.text.includes("@")) names.set(each.text.toLowerCase(), each.kind);
  }
  for (const { kind, text } of given) {
    const isPattern = identifiersIn(text).length > 0;
    if (!isPattern && text.length > 1) names.set(text.toLowerCase(), kind);
  }

  const placeholders = new Map<string, HiddenName>();
  const counts = new Map<IdentifierKind, number>();
  const placeholderOf = ({ kind, text }: Identifier): string => {
    const lower = text.toLowerCase().replace(/\.$/, "");
    const key = fullNames.get(lower) ?? lower;
    const earlier = placeholders.get(key);
    if (earlier) return earlier.placeholder;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placeholder = `[${kind} ${count}]`;
    placeholders.set(key, { placeholder, original: text });
    return placeholder;
  };
  const redact = (text: string) =>
    splitNames(piecesOf(text), names)
      .map((piece) => (typeof piece === "string" ? piece : placeholderOf(piece)))
      .join("");
  texts.forEach(redact);
  return { redact, hidden: () => [...placeholders.values()] };
}
