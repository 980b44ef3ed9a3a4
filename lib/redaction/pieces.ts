import type { AddressKind } from "./ip-address";

/** What a hidden piece of text is. */
export type IdentifierKind =
  | AddressKind
  | "host"
  | "user"
  | "name"
  | "secret"
  | "SID"
  | "GUID"
  | "thumbprint"
  | "serial number"
  | "number"
  | "id"
  | "subject"
  | "hardware address";

export type Identifier = { readonly kind: IdentifierKind; readonly text: string };

/** Text cut up: plain strings stay, identifiers tell who or where. Put together again they are the text. */
export type Piece = string | Identifier;

/** A pattern, and what each of its matches consists of. A match that names nobody comes back as it was. */
export type Rule = {
  readonly pattern: RegExp;
  readonly split: (match: RegExpMatchArray) => readonly Piece[];
};

function applyRule(pieces: readonly Piece[], { pattern, split }: Rule): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece !== "string") return [piece];
    const parts: Piece[] = [];
    let end = 0;
    for (const match of piece.matchAll(pattern)) {
      parts.push(piece.slice(end, match.index), ...split(match));
      end = match.index + match[0].length;
    }
    return [...parts, piece.slice(end)].filter((part) => part !== "");
  });
}

/** The text cut up by all rules, one after the other: what one has found, the later ones no longer see. Never throws. */
export function cutBy(rules: readonly Rule[], text: string): readonly Piece[] {
  return rules.reduce(applyRule, [text]);
}

/** A rule whose pattern has up to three groups: what stands before, what is hidden, what stands after. */
export function hiding(kind: IdentifierKind, pattern: RegExp): Rule {
  return {
    pattern,
    split: ([whole, before, hidden, after = ""]) =>
      before === undefined || hidden === undefined
        ? [{ kind, text: whole }]
        : [before, { kind, text: hidden }, after],
  };
}
