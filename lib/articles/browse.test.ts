import { expect, test } from "vitest";
import { browseAddress, filterArticles, filterGroups, parseBrowseFilters } from "./browse";
import { inOrderOfNumbers } from "./browse-order";
import { relatedItems } from "./related";
import { testCode, testEvent } from "./test-articles";

const one = testEvent({
  eventId: 1020,
  relatedEvents: [{ eventSource: "MSExchangeTransport", eventId: 1018 }],
});
const two = testEvent({ eventId: 1032, area: "tls-certificates", eventLevel: "Error", appliesTo: ["2007"] });
const edge = testEvent({
  eventId: 1035,
  url: "/events/msexchange-edgesync/1035",
  eventSources: ["MSExchange EdgeSync"],
});
const code = testCode({
  url: "/codes/454-4.7.0",
  codes: ["454 4.7.0"],
  relatedEvents: [{ eventSource: "MSExchangeTransport", eventId: 1020 }],
});
const all = [one, two, edge];

test("filters narrow the list together", () => {
  expect(filterArticles(all, { area: "tls-certificates", level: "Error", version: "2007" })).toEqual([two]);
  expect(filterArticles(all, { source: "msexchange-edgesync" })).toEqual([edge]);
  expect(filterArticles(all, { source: "msexchange-edgesync", level: "Error" })).toEqual([]);
});

test("lists are in the order of numbers, whatever the source, and codes come before tokens", () => {
  const long = testEvent({ eventId: 10003 });
  expect(inOrderOfNumbers([long, edge, two, one])).toEqual([one, two, edge, long]);
  const token = testCode({ url: "/codes/prx2", codes: [], tokens: ["PRX2"] });
  const later = testCode({ url: "/codes/454-4.7.66", codes: ["454 4.7.66"] });
  expect(inOrderOfNumbers([token, later, code])).toEqual([code, later, token]);
});

test("words that are no filter are left out", () => {
  const query = new Map([
    ["area", "__proto__"],
    ["version", "se"],
    ["level", "warning"],
    ["source", ""],
  ]);
  expect(parseBrowseFilters((name) => query.get(name))).toEqual({ version: "SE", level: "Warning" });
});

test("an address carries its filters, and reading it gives them back", () => {
  const filters = { area: "relay", version: "SE", level: "Error" } as const;
  const address = new URL(browseAddress("/events", filters), "http://x");
  expect(parseBrowseFilters((name) => address.searchParams.get(name) ?? undefined)).toEqual(filters);
});

test("a filter keeps the others, counts what is left, and offers nothing that is empty", () => {
  const level = filterGroups("/events", all, { source: "msexchangetransport" }).find(
    ({ label }) => label === "Level",
  );
  expect(level?.options).toEqual([
    { label: "All", href: "/events?source=msexchangetransport", count: 2, isCurrent: true },
    { label: "Error", href: "/events?source=msexchangetransport&level=error", count: 1, isCurrent: false },
    {
      label: "Warning",
      href: "/events?source=msexchangetransport&level=warning",
      count: 1,
      isCurrent: false,
    },
  ]);
});

test("related items are what an article names and what names it, with or without an article", () => {
  expect(relatedItems(one, [...all, code])).toEqual([
    { label: "MSExchangeTransport 1018", article: undefined },
    { label: "454 4.7.0", article: code },
  ]);
});
