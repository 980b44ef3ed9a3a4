import { isBaseWord, isForeignFunctionWord, isFunctionWord } from "./base-vocabulary";
import type { Concept } from "./concept";
import { wordConcept } from "./concept";
import type { Token } from "./read-tokens";
import { glossQuery } from "./foreign-terms";
import { readTokens, wordsInside } from "./read-tokens";
import { isOtherSubject } from "./other-subjects";
import type { FoundTopics } from "./resolve-topics";
import { synonymsOf } from "./synonyms";
import type { Vocabulary } from "./vocabulary";
import { wordWeight } from "./word-weight";

/** A word that no article has, and the one that was searched for in its place. */
export type Correction = { readonly token: Token; readonly replacement: string };

export type ResolvedWords = {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
  /** Words that no article has and that are like no word we know. */
  readonly unknown: readonly string[];
};

/** How well another form of a word stands for it. */
const QUALITY = {
  exact: 1,
  sameStem: 0.95,
  synonym: 0.85,
  completed: 0.9,
  alsoCompleted: 0.6,
  corrected: 0.85,
  perhapsMeant: 0.6,
};

const MOST_CLOSE = 3;

const MOST_COMPLETIONS = 40;
/**
 * A query in another language is full of words that our articles cannot have: they hardly count against one, least
 * where we know what the query is about.
 */
const FOREIGN_UNKNOWN_SHARE = { understood: 0.08, hardlyUnderstood: 0.5 } as const;
/** So many of its field words tell what a query is about. */
const UNDERSTOOD_GLOSSES = 2;
/** Neither do addresses and host names, which are the reader's own. */
const OWN_NAME_SHARE = 0.2;

/** Where the query's topic is known, its other unknown words are circumstances. */
const CIRCUMSTANCE_SHARE = 0.4;
/** A word that the topic says already. */
const EXPLAINED_SHARE = 0.8;
/** A mention in passing of another subject is no answer to a question about it. */
const OTHER_SUBJECT_MENTION = 0.15;

const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;
const OWN_NAME = /@|^\d+\.\d+\.\d+|\.[a-z]{2,}$/;

function isForeignQuery(words: readonly Token[], text: string): boolean {
  const foreign = words.filter(({ term }) => isForeignFunctionWord(term)).length;
  return foreign >= 2 || OTHER_SCRIPT.test(text) || (foreign === 1 && /[^\x00-\x7f]/.test(text));
}

/**
 * Turns the words of a query into concepts: each with its other forms, its completions where it is the last word
 * and still being typed, or its likely spellings where no article has it. `glosses` say in English what stands in the
 * query in another language.
 */
export function resolveWords(
  query: string,
  words: readonly Token[],
  glosses: readonly string[],
  vocabulary: Vocabulary,
  articles: number,
  isTyping: boolean,
  topics: FoundTopics,
): ResolvedWords {
  const isForeign = glosses.length > 0 || isForeignQuery(words, query);
  const isUnderstood = topics.concept !== undefined || glosses.length >= UNDERSTOOD_GLOSSES;
  const foreignShare = FOREIGN_UNKNOWN_SHARE[isUnderstood ? "understood" : "hardlyUnderstood"];
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const concepts: Concept[] = [];
  const seen = new Set<string>();

  function knownForms(term: string): Map<string, number> {
    const forms = new Map<string, number>();
    for (const synonym of synonymsOf(term))
      if (vocabulary.count(synonym) > 0) forms.set(synonym, QUALITY.synonym);
    for (const form of vocabulary.formsOf(term)) forms.set(form, QUALITY.sameStem);
    if (vocabulary.count(term) > 0) forms.set(term, QUALITY.exact);
    return forms;
  }

  function add(text: string, forms: ReadonlyMap<string, number>): void {
    const counts = [...forms.keys()].map(vocabulary.count);
    const isOther = isOtherSubject(text) && !topics.isAboutMail;
    const weight =
      wordWeight(text, isOther ? 0 : Math.max(0, ...counts), articles) *
      (topics.explain(text) ? EXPLAINED_SHARE : 1);
    const kind = isOther
      ? { mention: OTHER_SUBJECT_MENTION, isOtherSubject: true }
      : { isCommon: isBaseWord(text) };
    concepts.push(wordConcept(text, weight, forms, kind));
  }

  function addUnknown(term: string): void {
    unknown.push(term);
    const circumstances = isForeign ? foreignShare : topics.concept ? CIRCUMSTANCE_SHARE : 1;
    const share = OWN_NAME.test(term)
      ? OWN_NAME_SHARE
      : isOtherSubject(term) && !topics.isAboutMail
        ? 1
        : circumstances;
    concepts.push(wordConcept(term, share * wordWeight(term, 0, articles), new Map()));
  }

  function resolve(token: Token, next: Token | undefined, isUnfinished: boolean): void {
    const { term } = token;
    if (seen.has(term) || isFunctionWord(term) || term.length < 2) return;
    seen.add(term);
    // Our articles are in English: such a word is known by what it says in English, or not at all.
    if (OTHER_SCRIPT.test(term)) return glossQuery(term).length > 0 ? undefined : addUnknown(term);
    const forms = knownForms(term);
    const joined = next ? `${term}${next.term}` : term.replace(/[._-]/g, "");
    if (joined !== term && vocabulary.count(joined) > 0) forms.set(joined, QUALITY.exact);
    if (isUnfinished) {
      const completions = vocabulary.startingWith(term, MOST_COMPLETIONS);
      // So short a beginning says nothing yet.
      if (completions === undefined && forms.size === 0) return;
      const quality = forms.size > 0 ? QUALITY.alsoCompleted : QUALITY.completed;
      for (const word of completions ?? []) if (!forms.has(word)) forms.set(word, quality);
    }
    if (forms.size > 0) {
      // No article has the word itself: it may be another form of one that they have, or a slip for its neighbour.
      const isPerhapsSlip = !forms.has(term) && !isForeign && !isUnfinished && !isBaseWord(term);
      for (const { word } of isPerhapsSlip ? vocabulary.closeTo(term, MOST_CLOSE) : [])
        if (!forms.has(word)) forms.set(word, QUALITY.perhapsMeant);
      return add(term, forms);
    }
    if (isOtherSubject(term)) return addUnknown(term);
    if (isForeign && glossQuery(term).length > 0) return;
    if (isUnfinished && term.length < 3) return;

    const parts = wordsInside(term);
    if (parts.length > 0 && !OWN_NAME.test(term)) {
      parts.forEach((term) => resolve({ ...token, term }, undefined, false));
      return;
    }
    if (topics.explain(term)) return;
    const close = isForeign || isBaseWord(term) ? [] : vocabulary.closeTo(term, MOST_CLOSE);
    const [closest] = close;
    // A single slip is likelier than a missing blank, and a missing blank than two slips.
    const halves = isForeign || closest?.distance === 1 ? undefined : splitKnown(term, vocabulary);
    if (halves) {
      for (const half of halves) add(half, knownForms(half));
      return;
    }
    if (!closest) return addUnknown(term);
    if (seen.has(closest.word)) return;
    seen.add(closest.word);
    const nearest = close.filter(({ distance }) => distance === closest.distance);
    if (term.length === token.end - token.start) corrections.push({ token, replacement: closest.word });
    add(
      term,
      new Map(
        nearest.flatMap(({ word, distance }) =>
          [word, ...vocabulary.formsOf(word)].map((form) => [form, QUALITY.corrected ** distance] as const),
        ),
      ),
    );
  }

  for (const { term } of glosses.flatMap(readTokens)) resolve({ term, start: 0, end: 0 }, undefined, false);
  words.forEach((token, place) => {
    const next = words[place + 1];
    const isNeighbour = next !== undefined && next.start - token.end === 1;
    resolve(token, isNeighbour ? next : undefined, isTyping && place === words.length - 1);
  });
  return { concepts, corrections, unknown };
}

/** "backpressure" → back pressure, where both are words of our articles and neither is a mere syllable. */
function splitKnown(term: string, vocabulary: Vocabulary): readonly [string, string] | undefined {
  if (!/^[a-z]{7,}$/.test(term)) return undefined;
  for (let place = 3; place <= term.length - 3; place += 1) {
    const halves = [term.slice(0, place), term.slice(place)] as const;
    if (halves.every((half) => vocabulary.count(half) > 0 && !isFunctionWord(half))) return halves;
  }
  return undefined;
}
