import { expect, test } from "vitest";
import { buildSearchArtefacts } from "../artefacts";
import { createSearchEngine } from "../engine";
import { facetsOf, narrowAnswer, searchAddress } from "./facets";
import { SAMPLE_DOCUMENTS } from "../sample-documents";

const { core, body } = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS });
const answer = createSearchEngine(core, body).search("authenticate", { limit: 200 });

test("every count is what choosing it leaves", () => {
  const area = "server-authentication";
  for (const chosen of [{}, { area }] as const) {
    for (const { name, options } of facetsOf(answer.results, chosen)) {
      for (const { value, count } of options) {
        const key = name === "source" ? "eventSource" : name === "level" ? "eventLevel" : name;
        const [wanted] = facetsOf(answer.results, {})
          .filter((facet) => facet.name === name)
          .flatMap((facet) => facet.options.filter((option) => option.value === value));
        expect(count).toBeLessThanOrEqual(wanted?.count ?? 0);
        if (key === "area" || key === "eventSource") {
          const left = narrowAnswer(answer, { ...chosen, [key]: value }).results.length;
          expect(left).toBe(count);
        }
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
  ).toBe("/search?q=a+%26+b&version=se&source=msexchange-edgesync&level=error");
});
