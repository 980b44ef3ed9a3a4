import { splitIdentifiers } from "./identifiers";
import { judgeWords, type Judged } from "./judge-words";
import { isKnownWord } from "./known-words";
import type { Identifier, IdentifierKind, Piece } from "./pieces";
import { splitNames } from "./split-names";

/** What stands in the report, and what it stands for. */
export type HiddenName = { readonly placeholder: string; readonly original: string };

export type Redaction = {
  /** The text with placeholders; the same name gets the same one in every text. */
  readonly redact: (text: string) => string;
  /** What `redact` has hidden so far, in all texts together. */
  readonly hidden: () => readonly HiddenName[];
  /** Words of the texts that could be names or not, and were left as they are. */
  readonly unsure: readonly string[];
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

/** The names that are hidden wherever they stand, in small letters: those found, under their short form too, and those given. */
function namesToHide(found: readonly Identifier[], given: readonly Identifier[]) {
  const names = new Map<string, IdentifierKind>();
  const fullNames = new Map<string, string>();
  for (const each of found) {
    const short = shortName(each);
    if (short) fullNames.set(short, each.text.toLowerCase());
    if (short) names.set(short, "host");
    if (isTelling(each.text) && !each.text.includes("@")) names.set(each.text.toLowerCase(), each.kind);
  }
  for (const { kind, text } of given) names.set(text.toLowerCase(), kind);
  return { names, fullNames };
}

function identifiersIn(pieces: readonly Piece[]): readonly Identifier[] {
  return pieces.filter((piece) => typeof piece !== "string");
}

/**
 * Works out what has to be hidden in all `texts` together, so that a name found in one is hidden in the others.
 * @param known names that no pattern recognises, such as a server's short name
 */
export function redaction(known: readonly KnownName[], texts: readonly string[]): Redaction {
  const given = known
    .map(({ kind, text }) => ({ kind, text: text.trim() }))
    .filter(({ text }) => text.length > 1);
  const cut = new Map(texts.map((text) => [text, splitIdentifiers(text)] as const));
  const cutGiven = given.map(({ text }) => identifiersIn(splitIdentifiers(text)));
  // A word that everybody uses is hidden where a label says that it is a name, and nowhere else.
  const inTexts = [...cut.values()]
    .flatMap((pieces) => [...identifiersIn(pieces), ...identifiersIn(judgeWords(pieces).pieces)])
    .filter(({ text }) => !isKnownWord(text));
  const { names, fullNames } = namesToHide(
    [...inTexts, ...cutGiven.flat()],
    given.filter((_, position) => cutGiven[position]?.length === 0),
  );
  const judge = (text: string): Judged =>
    judgeWords(splitNames(cut.get(text) ?? splitIdentifiers(text), names));

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
    judge(text)
      .pieces.map((piece) => (typeof piece === "string" ? piece : placeholderOf(piece)))
      .join("");
  texts.forEach(redact);
  const unsure = new Map(
    texts.flatMap((text) => judge(text).unsure).map((word) => [word.toLowerCase(), word] as const),
  );
  return { redact, hidden: () => [...placeholders.values()], unsure: [...unsure.values()] };
}
