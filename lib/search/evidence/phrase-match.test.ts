import { expect, test } from "vitest";
import { wordConcept } from "../words/concept";
import { createForeignPhraseMatcher } from "./foreign-phrases";
import { createPhraseMatcher } from "./phrase-match";

const match = createPhraseMatcher([
  { article: 0, text: "scanner cannot send mail outside" },
  { article: 0, text: "relay for a printer" },
  { article: 1, text: "mail is slow in the morning" },
  { article: 2, text: "scanner is slow" },
]);
const words = (...texts: string[]) => texts.map((text) => wordConcept(text, 1, new Map([[text, 1]])));

test("the page with the phrase that shares most comes first", () => {
  const found = match(words("scanner", "outside"));
  expect(found.get(0)?.both).toBeGreaterThan(found.get(2)?.both ?? 0);
  expect(found.has(1)).toBe(false);
});

test("a phrase that is asked word for word is whole", () => {
  expect(match(words("scanner", "slow")).get(2)).toEqual({ both: 1, whole: 1, second: 0 });
});

test("another form of a word is the same word", () => {
  expect(match(words("printers", "relays")).get(0)?.whole).toBe(1);
});

test("words that no phrase has make a match weaker", () => {
  const exact = match(words("scanner", "slow")).get(2)?.both ?? 0;
  expect(match(words("scanner", "slow", "zeppelin")).get(2)?.both).toBeLessThan(exact);
});

test.each([
  ["de", "Drucker kann nicht nach aussen senden", "der Drucker sendet nichts nach aussen"],
  ["zh", "打印机无法外发邮件", "打印机无法发送"],
  ["ru", "принтер не отправляет письма", "принтеры не отправляют"],
])("a phrase in %s is found in other forms of its words", (_, phrase, query) => {
  const entries = [
    { url: "/a", title: "A", kind: "problem", area: "relay", summary: "", appliesTo: [] },
    { url: "/b", title: "B", kind: "problem", area: "relay", summary: "", appliesTo: [] },
  ] as const;
  const find = createForeignPhraseMatcher(entries, { "/a": ["x y z"], "/b": [phrase] });
  expect([...find(query).keys()]).toEqual([1]);
});
