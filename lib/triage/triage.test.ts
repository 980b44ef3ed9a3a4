import { expect, test } from "vitest";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { TEST_DOCUMENTS } from "@/lib/diagnosis/test-articles";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import { createTriage } from "./triage";

const { core, body } = buildSearchArtefacts({ articles: TEST_DOCUMENTS });
const diagnosis = buildDiagnosisIndex(TEST_DOCUMENTS);
const REPLY = "454 4.7.0 Temporary authentication failure";

test("a paste is diagnosed as soon as the wordings are there", () => {
  const triage = createTriage({ diagnosis });
  expect(triage.diagnose(REPLY).diagnoses[0]?.codes).toContain("454 4.7.0");
  expect(triage.diagnose(REPLY).isComplete).toBe(false);
  expect(() => triage.search("454 4.7.0")).toThrow("has arrived");
});

test("a query is answered as soon as identifiers and titles are there", () => {
  const triage = createTriage({ search: core });
  expect(triage.search("454 4.7.0").results[0]?.codes).toContain("454 4.7.0");
  expect(() => triage.diagnose(REPLY)).toThrow("has arrived");
});

test("parts that arrive one after the other answer like all at once", () => {
  const parts = {
    search: core,
    diagnosis,
    fullText: body,
    guidance: { causes: {}, branches: {}, firstChecks: {}, flows: [] },
  };
  const growing = createTriage();
  growing.add({ search: core });
  growing.search("certificate");
  growing.add({ diagnosis });
  growing.add({ fullText: body, guidance: parts.guidance });
  expect(growing.diagnose(REPLY).isComplete).toBe(true);
  const whole = createTriage(parts);
  for (const query of ["certificate", "454 4.7.0", "authentication failure"])
    expect(growing.search(query)).toEqual(whole.search(query));
  expect(growing.diagnose(REPLY)).toEqual(whole.diagnose(REPLY));
});
