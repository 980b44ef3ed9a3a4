import { expect, test } from "vitest";
import { catalogueGroups, matchRows, sliceGroups, splitByVersion } from "@/lib/articles/catalogue";
import { testCode, testEvent } from "@/lib/articles/test-articles";

const relay = testEvent({ eventId: 1035, appliesTo: ["2019"], title: "A login was refused" });
const long = testEvent({ eventId: 10003, appliesTo: ["2010"], title: "A message killed the service" });
const edge = testEvent({
  eventId: 1035,
  url: "/events/msexchange-edgesync/1035",
  eventSources: ["MSExchange EdgeSync"],
  appliesTo: ["2019"],
});
const events = catalogueGroups([long, edge, relay], "source");

test("events stand under their source, the largest first, in the order of numbers", () => {
  expect(events.map(({ title, rows }) => [title, ...rows.map(({ label }) => label)])).toEqual([
    ["MSExchangeTransport", "1035", "10003"],
    ["MSExchange EdgeSync", "1035"],
  ]);
});

test("codes are split by whether the sender tries again; what nobody wrote about is last and folded", () => {
  const written = testCode({ url: "/codes/550-5.1.1", codes: ["550 5.1.1"] });
  const transient = testCode({ url: "/codes/454-4.7.0", codes: ["454 4.7.0"] });
  const generated = testCode({
    url: "/codes/250-2.0.0",
    codes: ["250 2.0.0"],
    entry: { class: "success", causes: [] },
  });
  const groups = catalogueGroups([generated, written, transient], "class");
  expect(groups.map(({ rows, isFolded }) => [rows[0]?.label, isFolded])).toEqual([
    ["454 4.7.0", undefined],
    ["550 5.1.1", undefined],
    ["250 2.0.0", true],
  ]);
});

test("a filter needs every word, in number, title or source", () => {
  const labels = (query: string) =>
    matchRows(events, query).flatMap(({ rows }) => rows.map(({ url }) => url));
  expect(labels("1035 edgesync")).toEqual([edge.url]);
  expect(labels("killed")).toEqual([long.url]);
  expect(labels("killed 1035")).toEqual([]);
  expect(labels("  ")).toHaveLength(3);
});

test("the version hides nothing silently: what it leaves out is there, and counted", () => {
  const { known, others } = splitByVersion(events, "2019");
  expect(known.flatMap(({ rows }) => rows).map(({ url }) => url)).toEqual([relay.url, edge.url]);
  expect(others.map(({ url }) => url)).toEqual([long.url]);
  expect(splitByVersion(events, undefined).others).toEqual([]);
});

test("a long list is cut after its rows, and goes on where it was cut", () => {
  const urls = (from: number) =>
    sliceGroups(events, from, 2).flatMap(({ rows }) => rows.map(({ url }) => url));
  expect(urls(0)).toEqual([relay.url, long.url]);
  expect(urls(2)).toEqual([edge.url]);
  expect(urls(9)).toEqual([]);
});
