import { expect, test } from "vitest";
import { TEST_DOCUMENTS } from "@/lib/diagnosis/test-articles";
import { buildSearchArtefacts } from "@/lib/search/artefacts";
import { addressWords } from "./address-words";
import { createTriage } from "./triage";

const { core, body } = buildSearchArtefacts({ articles: TEST_DOCUMENTS });
const { knownWords } = createTriage({ search: core, fullText: body });

test("what articles say themselves goes into the address as it was entered", () => {
  expect(addressWords("454 4.7.0 Temporary authentication failure", knownWords)).toEqual({
    words: "454 4.7.0 Temporary authentication failure",
    isCut: false,
  });
});

test.each([
  ["451 4.4.0 authentication failure SECRETHOST.bank.local", "SECRETHOST", "bank"],
  ["authentication failed for jo.smith@fabrikam.example", "smith", "fabrikam"],
  ["authentication password Hunter2horse", "Hunter2horse", "hunter"],
  ["4.7.0 from 203.0.113.77", "203", "113"],
  ["4.7.0 on SCAN07", "SCAN07", "scan"],
])("of %j no name goes into the address", (text, ...names) => {
  const { words, isCut } = addressWords(text, knownWords);
  for (const name of names) expect(words.toLowerCase()).not.toContain(name.toLowerCase());
  expect(isCut).toBe(true);
});

test("a text of names alone leaves nothing", () => {
  expect(addressWords("Hunter2horse@bank.local", knownWords)).toEqual({ words: "", isCut: true });
});
