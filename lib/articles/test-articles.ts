import type { CodeArticle, EventArticle } from "@/lib/articles/article";

const shared = {
  title: "A problem",
  summary: "A summary.",
  area: "server-authentication",
  appliesTo: ["2016", "2019"],
  relatedEvents: [],
  relatedCodes: [],
  sources: [{ title: "A page", url: "https://learn.microsoft.com/exchange" }],
  reviewedOn: "2026-11-20",
  depth: "full",
} as const;

/** An event article for tests, changed where a test needs it. */
export function testEvent(change: Partial<EventArticle> & Pick<EventArticle, "eventId">): EventArticle {
  return {
    ...shared,
    kind: "event",
    url: `/events/msexchangetransport/${change.eventId}`,
    file: `content/events/msexchangetransport/${change.eventId}.mdx`,
    eventSources: ["MSExchangeTransport"],
    eventLevel: "Warning",
    otherTexts: [],
    parameters: [],
    momRules: [],
    ...change,
  };
}

/** A code article for tests, changed where a test needs it. */
export function testCode(change: Partial<CodeArticle> & Pick<CodeArticle, "url" | "codes">): CodeArticle {
  return {
    ...shared,
    kind: "code",
    file: `content${change.url}.mdx`,
    tokens: [],
    wireTexts: [],
    parameters: [],
    ...change,
  };
}
