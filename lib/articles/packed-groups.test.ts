import { expect, test } from "vitest";
import type { CatalogueGroup } from "@/lib/articles/catalogue";
import { packGroups, unpackGroups } from "@/lib/articles/packed-groups";

const GROUPS: readonly CatalogueGroup[] = [
  {
    title: "MSExchangeTransport",
    rows: [
      {
        url: "/events/msexchangetransport/1035",
        title: "A server failed",
        label: "1035",
        level: "Warning",
        versions: ["2007", "2010", "2013", "2016", "2019", "SE"],
        words: "MSExchangeTransport MSExchangeFrontEndTransport",
      },
      {
        url: "/events/msexchangetransport/1020",
        title: "Back pressure",
        label: "1020",
        versions: ["2010"],
      },
    ],
  },
  {
    title: "Exchange’s own words",
    isFolded: true,
    rows: [
      { url: "/codes/a", title: "A", label: "RESOLVER.ADR", versions: ["2019", "SE"] },
      { url: "/events/x/2", title: "B", versions: [], words: "one two" },
    ],
  },
];

test("packed groups are the same again, whatever a row lacks", () => {
  expect(unpackGroups(packGroups(GROUPS))).toEqual(GROUPS);
});

test("a tab or a new line in a title does not tear its row apart", () => {
  const [group] = unpackGroups(
    packGroups([{ title: "T", rows: [{ url: "/codes/a", title: "one\ttwo\nthree", versions: ["SE"] }] }]),
  );
  expect(group?.rows).toEqual([{ url: "/codes/a", title: "one two three", versions: ["SE"] }]);
});
