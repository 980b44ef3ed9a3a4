import { expect, test } from "vitest";
import { ROWS_SHOWN } from "@/lib/articles/catalogue";
import { catalogueView } from "@/lib/articles/catalogue-view";
import { unpackGroups } from "@/lib/articles/packed-groups";
import { testEvent } from "@/lib/articles/test-articles";

function eventsOf(count: number) {
  return Array.from({ length: count }, (_, place) =>
    testEvent({
      eventId: 1000 + place,
      url: `/events/msexchangetransport/${1000 + place}`,
      appliesTo: ["2019"],
    }),
  );
}

function ask(count: number, query: Record<string, string> = {}) {
  return catalogueView({
    path: "/events",
    articles: eventsOf(count),
    by: "source",
    read: (name) => new Map(Object.entries(query)).get(name),
  });
}

test("a list of thousands sends as many rows as one of hundreds, and says where it goes on", () => {
  const view = ask(5000, { v: "2019" });
  expect(unpackGroups(view.groups).flatMap(({ rows }) => rows)).toHaveLength(ROWS_SHOWN);
  expect(view.total).toBe(5000);
  expect(view.next).toBe(`/events?v=2019&from=${ROWS_SHOWN}`);
  expect(ask(5000, { from: "4900" }).next).toBeUndefined();
});

test("in a long list the server finds what the page does not hold", () => {
  const view = ask(5000, { q: "5999" });
  expect(unpackGroups(view.groups).flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(["5999"]);
});

test("the version is kept by every link and narrows nothing", () => {
  const view = ask(5, { v: "2007" });
  expect(view.total).toBe(5);
  expect(view.hasFilters).toBe(false);
  expect(view.hidden).toEqual([{ name: "v", value: "2007" }]);
});

test("nonsense in an address is left out", () => {
  const view = ask(5, { from: "-3", level: "constructor", area: "__proto__" });
  expect([view.from, view.total, view.hasFilters]).toEqual([0, 5, false]);
});

test("rows with long titles fill a page sooner, and the next page goes on behind the last one", () => {
  const articles = eventsOf(300).map((event) => ({ ...event, title: "long ".repeat(60) }));
  const ask = (from: string) =>
    catalogueView({
      path: "/events",
      articles,
      by: "source",
      read: (name) => (name === "from" ? from : undefined),
    });
  const labels = (from: string) =>
    unpackGroups(ask(from).groups).flatMap(({ rows }) => rows.map(({ label }) => Number(label)));
  const first = labels("");
  expect(first.length).toBeLessThan(100);
  expect(first.length).toBeGreaterThan(30);
  expect(ask("").next).toBe(`/events?from=${first.length}`);
  expect(labels(String(first.length))[0]).toBe((first.at(-1) ?? 0) + 1);
});
