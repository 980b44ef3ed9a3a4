import { expect, test } from "vitest";
import { testEvent } from "@/lib/articles/test-articles";
import { checkEventCoverage } from "@/lib/triage/check-event-coverage";
import { smallFlow, withArticle } from "@/lib/wizard/flow/sample-flow";

test("an error or warning of Transport that no flow leads to is named with its file", () => {
  const events = [
    testEvent({ eventId: 1, eventLevel: "Error" }),
    testEvent({ eventId: 2, eventLevel: "Warning" }),
  ];
  expect(checkEventCoverage([smallFlow()], events)).toEqual([
    expect.stringContaining("content/events/msexchangetransport/1.mdx: no flow leads to event 1 (Error)"),
    expect.stringContaining("content/events/msexchangetransport/2.mdx: no flow leads to event 2 (Warning)"),
  ]);
});

test.each([
  ["of a symptom", "articles: [/codes/451]", "articles: [/codes/451, /events/msexchangetransport/1]"],
  ["of a question", "article: /procedures/port", "article: /events/msexchangetransport/1"],
])("an event among the articles %s is led to", (_, from, to) => {
  expect(checkEventCoverage([smallFlow([from, to])], [testEvent({ eventId: 1 })])).toEqual([]);
});

test("an event among the articles about a cause is led to", () => {
  const flow = withArticle(smallFlow(), "clock-skew", "/events/msexchangetransport/1");
  expect(checkEventCoverage([flow], [testEvent({ eventId: 1 })])).toEqual([]);
});

test("information, other sources and events of unknown level need no flow", () => {
  const events = [
    testEvent({ eventId: 1, eventLevel: "Information" }),
    testEvent({ eventId: 2, eventSources: ["MSExchange EdgeSync"] }),
    testEvent({ eventId: 3, eventLevel: undefined }),
  ];
  expect(checkEventCoverage([smallFlow()], events)).toEqual([]);
});
