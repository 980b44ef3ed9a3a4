import mailWords from "@/content/vocabulary/mail-words.json";
import topics from "@/content/vocabulary/topics.json";
import type { Area } from "@/lib/mail-flow/area";

/** A matter of mail flow as administrators put it in plain words, whatever words its articles use. */
export type Topic = {
  readonly name: string;
  readonly area: Area;
  /** All of these must stand in the folded query (lower case, no accents). */
  readonly asked: readonly RegExp[];
  /** Many faults show so; a narrower topic beside it says more. */
  readonly isGeneral?: boolean;
  /** An article of the area that says this in its title or summary is one about the topic itself. */
  readonly about: RegExp;
};

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "u");
}

const MAIL = anyOf(mailWords.mail);
const MAIL_FLOW = anyOf(mailWords.mailFlow);

/** True when a folded query speaks of mail itself. */
export function speaksOfMail(foldedQuery: string): boolean {
  return MAIL.test(foldedQuery);
}

/** True when a folded query has any word of mail flow. */
export function speaksOfMailFlow(foldedQuery: string): boolean {
  return speaksOfMail(foldedQuery) || MAIL_FLOW.test(foldedQuery);
}

/** The topics of `content/vocabulary/topics.json`, in English and the languages that readers write in. */
export const TOPICS: readonly Topic[] = topics.map(({ name, area, asked, about, isGeneral = false }) => ({
  name,
  // The check of the vocabulary holds every area to the list of areas.
  area: area as Area,
  asked: asked.map(anyOf),
  isGeneral,
  about: anyOf(about),
}));
