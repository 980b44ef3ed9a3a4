import { expect, test } from "vitest";
import type { SearchEntry, SearchText } from "../entry";
import type { Concept } from "../words/concept";
import { makeSnippet } from "./snippet";

const ENTRY = {
  title: "A login is wanted",
  summary: "The connector admits no anonymous senders.",
} as SearchEntry;
const TEXT = {
  messages: [],
  plainText: "What the columns show\nA text about something else.",
  commands: [],
  headings: ["What the columns show"],
  places: [],
} as unknown as SearchText;
const COLUMNS = { text: "columns", weight: 1, forms: new Map([["columns", 1]]) } as unknown as Concept;

test("a heading that matches is no snippet: the summary says what the page is about", () => {
  expect(makeSnippet(ENTRY, TEXT, [COLUMNS]).text).toBe(ENTRY.summary);
});
