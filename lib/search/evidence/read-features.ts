import type { SearchEntry } from "../entry";
import type { Concept } from "../words/concept";
import type { FullText } from "../index/full-text-index";
import { ASKED_BIT, SUBJECT_BITS, TITLE_BIT } from "../index/full-text-index";
import type { Asked } from "../query/asked";
import type { PhraseMatch } from "./phrase-match";

/** What speaks for a page, each from 0 to about 1. The order is that of the fitted weights. */
export const FEATURES = [
  // How exactly an identifier of the page is one that was asked for; how many of them; whether it only mentions one.
  "exactness",
  "identifiers",
  "mention",
  // The share of the query's words, by idf, that stand in the title, in what says the subject, in the phrases, anywhere.
  "title",
  "about",
  "askedAs",
  "anywhere",
  // BM25F, as a share of the best page's.
  "fullText",
  // The best single phrase or title: what query and phrase share, and how much of the phrase the query says.
  "phrase",
  "wholePhrase",
  "secondPhrase",
  // The phrase as a share of the best page's.
  "phraseShare",
  // The same as "phrase" and "wholePhrase" for the causes that the page tells apart.
  "causePhrase",
  "causeWhole",
  "topic",
  "version",
  "reference",
  // Which kind of page answers plain words, compared with problems and with causes that no article tells apart.
  "code",
  "event",
  "procedure",
  "meaning",
  "cause",
  "wizard",
] as const;

export type FeatureName = (typeof FEATURES)[number];

export type Features = Readonly<Record<FeatureName, number>>;

/** What the indexes say of one page. */
export type PageEvidence = {
  readonly article: number;
  readonly entry: SearchEntry;
  readonly fullTextShare: number;
  readonly phrase: PhraseMatch | undefined;
  /** The best phrase of all pages. */
  readonly bestPhrase: number;
  /** The best phrase of the causes that the page tells apart. */
  readonly causePhrase: PhraseMatch | undefined;
  /** An article tells this cause apart, and answers for it. */
  readonly isToldApart: boolean;
};

type Met = {
  readonly title: number;
  readonly about: number;
  readonly askedAs: number;
  readonly anywhere: number;
};

const NOTHING: PhraseMatch = { both: 0, whole: 0, second: 0 };

/** How well a word is met in the title, in what says the subject, in the phrases, and anywhere. */
function meet({ forms, isOtherSubject }: Concept, article: number, fullText: FullText): Met {
  let title = 0;
  let about = 0;
  let askedAs = 0;
  let anywhere = 0;
  for (const [term, quality] of forms) {
    const fields = fullText.fieldsWith(term, article);
    if (fields === 0) continue;
    if ((fields & TITLE_BIT) !== 0) title = Math.max(title, quality);
    if ((fields & SUBJECT_BITS) !== 0) about = Math.max(about, quality);
    if ((fields & ASKED_BIT) !== 0) askedAs = Math.max(askedAs, quality);
    anywhere = Math.max(anywhere, quality);
  }
  // A page that mentions another subject in passing does not answer a question about it.
  return isOtherSubject === true
    ? { title, about: title, askedAs: title, anywhere: title }
    : { title, about, askedAs, anywhere };
}

function isMentioned({ forms }: Concept, article: number, fullText: FullText): number {
  return Math.max(
    0,
    ...[...forms].map(([term, quality]) => (fullText.fieldsWith(term, article) > 0 ? quality : 0)),
  );
}

/** True for a page that says no more than what a code means. */
function isOnlyMeaning({ kind, summary, title }: SearchEntry): boolean {
  return kind === "code" && summary === title;
}

/** The identifier by which a page is an answer, the most exact one; undefined for most pages. */
export function identifiedBy(asked: Asked, article: number): Concept | undefined {
  const exactness = ({ subjects }: Concept): number => subjects.get(article) ?? 0;
  return asked.identifiers
    .filter((concept) => concept.identifies && exactness(concept) > 0)
    .reduce<Concept | undefined>((a, b) => (a && exactness(a) >= exactness(b) ? a : b), undefined);
}

/** Reads what speaks for a page. */
export function readFeatures(asked: Asked, page: PageEvidence, fullText: FullText): Features {
  const {
    article,
    entry,
    fullTextShare,
    phrase = NOTHING,
    bestPhrase,
    causePhrase = NOTHING,
    isToldApart,
  } = page;
  const { identifiers, words, topic, versions, isByIdentifier } = asked;
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const sums = { title: 0, about: 0, askedAs: 0, anywhere: 0 };
  for (const word of words) {
    const met = meet(word, article, fullText);
    sums.title += word.weight * met.title;
    sums.about += word.weight * met.about;
    sums.askedAs += word.weight * met.askedAs;
    sums.anywhere += word.weight * met.anywhere;
  }
  const ofIdentifiers = identifiers.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const plain = isByIdentifier ? 0 : 1;
  const kind = isOnlyMeaning(entry) ? "meaning" : entry.kind;
  return {
    exactness: identifiedBy(asked, article)?.subjects.get(article) ?? 0,
    identifiers:
      identifiers.reduce((sum, { weight, subjects }) => sum + weight * (subjects.get(article) ?? 0), 0) /
      ofIdentifiers,
    mention: Math.max(0, ...identifiers.map((concept) => isMentioned(concept, article, fullText))),
    title: sums.title / total,
    about: sums.about / total,
    askedAs: sums.askedAs / total,
    anywhere: sums.anywhere / total,
    fullText: fullTextShare,
    phrase: phrase.both,
    wholePhrase: phrase.whole,
    secondPhrase: phrase.second,
    phraseShare: phrase.both / (bestPhrase || 1),
    causePhrase: causePhrase.both,
    causeWhole: causePhrase.whole,
    topic: topic?.subjects.get(article) ?? 0,
    version: versions.some((version) => entry.appliesTo.includes(version)) ? 1 : 0,
    reference: entry.depth === "reference" ? plain : 0,
    code: kind === "code" ? plain : 0,
    event: kind === "event" ? plain : 0,
    procedure: kind === "procedure" ? plain : 0,
    meaning: kind === "meaning" ? plain : 0,
    cause: kind === "cause" && isToldApart ? plain : 0,
    wizard: kind === "wizard" ? plain : 0,
  };
}
