import otherSubjects from "@/content/vocabulary/other-subjects.json";
import { foldQuery } from "./clean-query";
import type { Concept } from "./concept";
import { wordConcept } from "./concept";
import { readTokens } from "./read-tokens";
import { identifierWeight } from "./word-weight";

/**
 * Products and matters near mail flow that no article here is about. A page that mentions one in passing does not
 * answer a question about it.
 */
const OTHER_SUBJECTS = new Set(otherSubjects.words);

/** A task tells more than a word, less than an identifier. */
const OTHER_TASK_SHARE = 0.8;
/** Beside a matter of mail flow it is a circumstance. */
const OTHER_TASK_SHARE_ON_TOPIC = 0.5;

const OTHER_TASKS = otherSubjects.tasks.map((pattern) => new RegExp(pattern, "u"));

/**
 * Tasks outside mail flow that a query asks for; none for most queries. No article meets them. `isOnTopic`: the query
 * also speaks of a matter of mail flow.
 */
export function readOtherTasks(query: string, articles: number, isOnTopic: boolean): readonly Concept[] {
  const share = isOnTopic ? OTHER_TASK_SHARE_ON_TOPIC : OTHER_TASK_SHARE;
  const folded = foldQuery(query);
  return OTHER_TASKS.flatMap((pattern) => {
    const asked = pattern.exec(folded)?.[0];
    return asked === undefined ? [] : [wordConcept(asked, share * identifierWeight(articles), new Map())];
  });
}

/** True for a word that names another subject than mail flow. */
export function isOtherSubject(word: string): boolean {
  return OTHER_SUBJECTS.has(word);
}

/** True when a word of a query names another subject than mail flow. */
export function namesOtherSubject(query: string): boolean {
  return readTokens(query).some(({ term }) => isOtherSubject(term));
}
