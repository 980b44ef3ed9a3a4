import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "@/lib/articles/content-problem";
import { checkVocabulary, VOCABULARY_FOLDER } from "./vocabulary-tables";

const TEXTS = new Map(
  readdirSync(VOCABULARY_FOLDER).map((name) => [name, readFileSync(`${VOCABULARY_FOLDER}/${name}`, "utf8")]),
);

function problemsWith(name: string, text: string | undefined): string {
  const texts = new Map(TEXTS);
  if (text === undefined) texts.delete(name);
  else texts.set(name, text);
  return checkVocabulary(texts).map(formatProblem).join("\n");
}

test("the vocabulary is right", () => {
  expect(checkVocabulary(TEXTS)).toEqual([]);
});

test.each<[string, string, string | undefined, string]>([
  ["a table that is not there", "ports.json", undefined, "content/vocabulary/ports.json: file: is missing"],
  ["a file that nothing reads", "port.json", "[]", "is no table that is known: expected one of ports.json"],
  ["text that is no JSON", "ports.json", "[", "content/vocabulary/ports.json: JSON: "],
  [
    "a port that is no number",
    "ports.json",
    '[\n  { "port": "25a", "means": "x", "source": "https://example.com" }\n]',
    'content/vocabulary/ports.json:2: 0.port: is "25a": expected a number',
  ],
  [
    "a port that stands twice",
    "ports.json",
    '[{ "port": 25, "means": "x", "source": "https://example.com" }, { "port": 25, "means": "y", "source": "https://example.com" }]',
    "1.port: is 25: stands twice",
  ],
  ["a port without source", "ports.json", '[{ "port": 25, "means": "x" }]', "0.source: is missing"],
  [
    "a pattern that fits everything",
    "mail-products.json",
    '[{ "name": "All", "pattern": "x*" }]',
    'is "x*": expected a pattern that does not fit everything',
  ],
  [
    "an area that does not exist",
    "topics.json",
    '[{ "name": "x", "area": "relais", "asked": [["relay"]], "about": ["relay"] }]',
    '0.area: is "relais"',
  ],
  [
    "a pattern that cannot be read",
    "foreign-terms.json",
    '[{ "says": "queue", "words": ["(warteschlange"] }]',
    '0.words.0: is "(warteschlange": expected a pattern',
  ],
  ["a synonym of nothing", "synonyms.json", '[{ "words": ["mail"] }]', "0.words"],
  [
    "a version that does not exist",
    "command-values.json",
    '[{ "name": "server", "label": "Server", "example": "EX01", "unfilled": [{ "versions": ["2014"], "text": "x" }] }]',
    'is "2014"',
  ],
])("%s is named with file and field", (_, name, text, message) => {
  expect(problemsWith(name, text)).toContain(message);
});
