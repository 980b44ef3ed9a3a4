import { expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import { createSearchEngine } from "./engine";
import { countByVersion, facetsOf, narrowAnswer, searchAddress } from "./facets";
import { SAMPLE_DOCUMENTS } from "./sample-documents";

const { core, body } = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS });
const answer = createSearchEngine(core, body).search("authenticate", { limit: 200 });

test("every count is what choosing it leaves", () => {
  const area = "server-authentication";
  for (const chosen of [{}, { area }] as const) {
    for (const { name, options } of facetsOf(answer.results, chosen)) {
      for (const { value, count } of options) {
        const [wanted] = facetsOf(answer.results, {})
          .filter((facet) => facet.name === name)
          .flatMap((facet) => facet.options.filter((option) => option.value === value));
        expect(count).toBeLessThanOrEqual(wanted?.count ?? 0);
        const [option] = options.filter((each) => each.value === value);
        const left = narrowAnswer(answer, { ...chosen, ...option?.chosen }).results;
        const version = option?.chosen.version;
        expect(version ? countByVersion(left)[version] : left.length).toBe(count);
      }
    }
  }
});

test("what was chosen stays on offer when nothing is left", () => {
  const chosen = { eventSource: "msexchange-nowhere", area: "mail-loops" } as const;
  expect(narrowAnswer(answer, chosen).results).toEqual([]);
  const options = facetsOf(answer.results, chosen).flatMap((facet) => facet.options);
  expect(options.filter(({ isChosen }) => isChosen).map(({ value, count }) => [value, count])).toEqual([
    ["mail-loops", 0],
    ["msexchange-nowhere", 0],
  ]);
});

test("the address keeps the query beside what was chosen", () => {
  expect(
    searchAddress("a & b", { version: "SE", eventSource: "MSExchange EdgeSync", eventLevel: "Error" }),
  ).toBe("/search?q=a+%26+b&v=se&source=msexchange-edgesync&level=error");
});

test("a version hides no result: it is counted", () => {
  const narrowed = narrowAnswer(answer, { version: "2007" });
  expect(narrowed.results).toEqual(answer.results);
  const known = answer.results.filter(({ appliesTo }) => appliesTo.includes("2007")).length;
  expect(countByVersion(answer.results)["2007"]).toBe(known);
});

test("a kind is chosen like the other facets", () => {
  const chosen = { kind: "event", area: "server-authentication" } as const;
  const { results } = narrowAnswer(answer, chosen);
  expect(results.length).toBeGreaterThan(0);
  expect(results.every(({ kind, area }) => kind === "event" && area === "server-authentication")).toBe(true);
  expect(searchAddress("a", chosen)).toBe("/search?q=a&kind=event&area=server-authentication");
});
