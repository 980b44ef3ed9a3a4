import { ACCOUNT_RULES } from "./accounts";
import { CREDENTIAL_RULES } from "./credentials";
import { DIRECTORY_ID_RULES } from "./directory-ids";
import { HOST_RULES } from "./hosts";
import { LABELLED_RULES } from "./labelled-values";
import { cutBy, type Piece } from "./pieces";

/** Secrets come first: what opens a door must not be cut into a user and a host. */
const RULES = [
  ...CREDENTIAL_RULES,
  ...DIRECTORY_ID_RULES,
  ...ACCOUNT_RULES,
  ...HOST_RULES,
  ...LABELLED_RULES,
];

/** The text with everything cut out that rules know: what opens a door or tells who or where. Never throws. */
export function splitIdentifiers(text: string): readonly Piece[] {
  return cutBy(RULES, text);
}
