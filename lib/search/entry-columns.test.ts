import { expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import type { SearchEntry } from "./entry";
import { fromColumns, toColumns } from "./entry-columns";
import { SAMPLE_DOCUMENTS } from "./sample-documents";

const ENTRIES: readonly SearchEntry[] = fromColumns(
  buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS }).core.columns,
);

test("entries come back from their columns as they were, after a journey as JSON too", () => {
  expect(ENTRIES.length).toBe(SAMPLE_DOCUMENTS.length);
  expect(fromColumns(JSON.parse(JSON.stringify(toColumns(ENTRIES))))).toEqual(ENTRIES);
});

test("a field that an entry does not have stays away", () => {
  const code = ENTRIES.find(({ kind }) => kind === "code");
  expect(code).toBeDefined();
  expect(Object.keys(code ?? {})).not.toContain("eventId");
});

test("nothing is columns of nothing", () => {
  expect(fromColumns(toColumns([]))).toEqual([]);
});
