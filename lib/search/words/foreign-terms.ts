import foreignTerms from "@/content/vocabulary/foreign-terms.json";
import { foldQuery } from "./clean-query";

/** Each says in English what its words say: as they begin or stand in the folded query (lower case, no accents). */
const FOREIGN_TERMS = foreignTerms.map(({ says, words }) => ({
  says,
  term: new RegExp(words.join("|"), "u"),
}));

/** What the field words of a query in another language say in English; none for most queries. */
export function glossQuery(query: string): readonly string[] {
  const folded = foldQuery(query).replace(/ł/g, "l").replace(/ı/g, "i");
  return FOREIGN_TERMS.flatMap(({ says, term }) => (term.test(folded) ? [says] : []));
}
