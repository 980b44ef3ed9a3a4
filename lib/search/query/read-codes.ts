import type { KnownIdentifiers } from "./known-identifiers";
import { readNdrTokens } from "@/lib/mail-flow/ndr-token";
import type { Token } from "../words/read-tokens";
import type { UnreadTokens } from "./unread-tokens";

const REPLY_CODE = /^[2-5][0-5]\d$/;
const ENHANCED_STATUS_CODE = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** Takes "454 4.7.0" and "4.7.0" out of a query. */
export function readStatusCodes(unread: UnreadTokens): readonly string[] {
  const codes: string[] = [];
  for (const place of unread.places()) {
    const term = unread.termAt(place);
    if (!ENHANCED_STATUS_CODE.test(term)) continue;
    const before = unread.termAt(place - 1);
    const paired =
      REPLY_CODE.test(before) && unread.isLeft(place - 1) && /^[\s#:;,-]*$/.test(unread.gapBefore(place));
    codes.push(paired ? `${before} ${term}` : term);
    unread.take(paired ? place - 1 : place, paired ? 2 : 1);
  }
  return [...new Set(codes)];
}

/** A symbolic name or NDR token; in our spelling where known. */
export type NamedIdentifier = { readonly name: string; readonly known: boolean; readonly token: Token };

/** Takes symbolic names and NDR tokens out of a query. */
export function readNames(unread: UnreadTokens, known: KnownIdentifiers): readonly NamedIdentifier[] {
  const names: NamedIdentifier[] = [];
  for (const place of unread.places()) {
    const term = unread.termAt(place);
    const token = unread.tokenAt(place);
    const name = known.names.get(term)?.name;
    if (token === undefined || (name === undefined && readNdrTokens(term)[0] !== term)) continue;
    names.push({ name: name ?? unread.spelling(place), known: name !== undefined, token });
    unread.take(place);
  }
  return names;
}
