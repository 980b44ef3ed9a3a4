import { isFunctionWord } from "../words/base-vocabulary";
import type { Concept } from "../words/concept";
import { wordConcept } from "../words/concept";
import { foldQuery } from "../words/clean-query";
import type { Asked } from "./asked";
import { namesOtherSubject, readOtherTasks } from "../words/other-subjects";
import { readTokens } from "../words/read-tokens";
import type { FoundTopics } from "../words/resolve-topics";
import { speaksOfMailFlow } from "../words/topics";
import type { Vocabulary } from "../words/vocabulary";
import { wordWeight } from "../words/word-weight";

const MOST_TEXT = 20_000;
const WORDS_IN_PASSAGE = 60;
const MOST_PASSAGES = 12;
const MOST_CONCEPTS = 32;
/** A paste is full of the reader's own names: an unknown word counts less against an article than in a query. */
const UNKNOWN_SHARE = 0.5;

/** The paste in passages of whole lines, so that one telling line is not drowned by the rest. */
function passagesOf(text: string): readonly string[] {
  const passages: string[] = [];
  let words = WORDS_IN_PASSAGE;
  for (const line of text.slice(0, MOST_TEXT).split(/\n+/)) {
    const count = line.split(/\s+/, WORDS_IN_PASSAGE).length;
    if (words + count > WORDS_IN_PASSAGE) {
      passages.push(line);
      words = count;
    } else {
      passages.push(`${passages.pop() ?? ""}\n${line}`);
      words += count;
    }
  }
  return passages.slice(0, MOST_PASSAGES);
}

function conceptsOf(passage: string, vocabulary: Vocabulary, articles: number): readonly Concept[] {
  const terms = new Set(readTokens(passage).map(({ term }) => term));
  return [...terms]
    .filter((term) => term.length > 2 && !isFunctionWord(term))
    .flatMap((term): Concept[] => {
      const count = vocabulary.count(term);
      if (count > 0) {
        const forms = [...vocabulary.formsOf(term).map((form) => [form, 0.95] as const), [term, 1] as const];
        return [wordConcept(term, wordWeight(term, count, articles), new Map(forms))];
      }
      const isWord = /^[a-z]{4,}$/.test(term);
      return isWord ? [wordConcept(term, UNKNOWN_SHARE * wordWeight(term, 0, articles), new Map())] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_CONCEPTS);
}

/** A pasted text passage by passage, each as a query of its telling words. */
export function readPassages(
  text: string,
  vocabulary: Vocabulary,
  articles: number,
  findTopics: (query: string) => FoundTopics,
): readonly Asked[] {
  return passagesOf(text.normalize("NFKC")).map((passage) => {
    const words = conceptsOf(passage, vocabulary, articles);
    const topic = findTopics(passage).concept;
    const otherTasks = readOtherTasks(passage, articles, topic !== undefined);
    return {
      identifiers: [],
      words,
      topic,
      versions: [],
      isByIdentifier: false,
      isAboutMail: topic !== undefined || speaksOfMailFlow(foldQuery(passage)),
      otherTasks: otherTasks.length,
      namesOtherSubject: namesOtherSubject(passage),
      unknownShare: words.filter(({ forms }) => forms.size === 0).length / Math.max(1, words.length),
      hasUnknownIdentifier: false,
    };
  });
}
