import { expect, test } from "vitest";
import { parseFrontmatter, splitFrontmatter } from "./frontmatter";

const FILE = "content/events/msexchangetransport/1035.mdx";

const RIGHT = `
title: A server failed to authenticate
summary: Read the error word first.
depth: full
area: server-authentication
appliesTo: ["2016"]
relatedEvents: ["MSExchange EdgeSync 1035"]
sources: [{ title: A page, url: "https://learn.microsoft.com/exchange" }]
reviewedOn: 2026-11-20
eventId: 1035
eventSources: [MSExchangeTransport]
eventLevel: Warning
`;

function problemsOf(yaml: string) {
  const result = parseFrontmatter(FILE, "event", yaml);
  return "problems" in result ? result.problems : [];
}

test("a complete event is read", () => {
  expect(parseFrontmatter(FILE, "event", RIGHT)).toHaveProperty("fields.eventId", 1035);
});

test.each([
  ["a missing title", RIGHT.replace(/title: A server.*\n/, ""), "title", "is missing"],
  ["a title of 200 characters", RIGHT.replace("A server", "A ".repeat(90)), "title", "110"],
  [
    "an unknown area",
    RIGHT.replace("server-authentication", "servers"),
    "area",
    "one of server-authentication",
  ],
  ["a version that does not exist", RIGHT.replace('["2016"]', '["2017"]'), "appliesTo", "Exchange versions"],
  ["an event ID beyond 65535", RIGHT.replace("eventId: 1035", "eventId: 99999"), "eventId", "1 to 65535"],
  ["no event source", RIGHT.replace("[MSExchangeTransport]", "[]"), "eventSources", "at least one"],
  ["a source that is no address", RIGHT.replace("https://learn", "learn"), "sources", "{ title, url }"],
  ["a date that is none", RIGHT.replace("2026-11-20", "2026-99-99"), "reviewedOn", "2026-11-20"],
  ["a field that nobody knows", `${RIGHT}\nseverity: high`, "severity", "not a field"],
  [
    "a related event without ID",
    RIGHT.replace("EdgeSync 1035", "EdgeSync"),
    "relatedEvents",
    "MSExchangeTransport 1020",
  ],
])("%s is named with file, field and what was expected", (_what, yaml, field, words) => {
  const problem = problemsOf(yaml).find((each) => each.field === field);
  expect(problem?.file.replace(/:\d+$/, "")).toBe(FILE);
  expect(problem?.message).toContain(words);
});

test("YAML that cannot be read is a problem, not a crash", () => {
  expect(problemsOf("title: [unclosed")).toMatchObject([{ field: "frontmatter" }]);
});

test("a file without frontmatter says so", () => {
  expect(parseFrontmatter(FILE, "event", undefined)).toMatchObject({ problems: [{ field: "frontmatter" }] });
});

test("the body keeps its place in the file", () => {
  expect(splitFrontmatter("---\ntitle: x\n---\n\n## What it means\n")).toEqual({
    yaml: "title: x",
    body: "\n## What it means\n",
    bodyLine: 4,
  });
});
