import { expect, test } from "vitest";
import { splitByLikelihood, tiedWithBest } from "./likely-diagnoses";

const reply = { text: "550 5.7.1", line: 11, why: "Reply 550 5.7.1" };
const wording = { text: "authentication required", line: 11, why: "The wording of the message matches" };

test("a code that the strong best one explains makes no other article fit", () => {
  const best = { confidence: 0.98, evidence: [wording, reply] };
  const sameCode = { confidence: 0.55, evidence: [reply] };
  expect(splitByLikelihood([best, sameCode])).toEqual({ fitting: [best], lessLikely: [sameCode] });
});

test("what stands elsewhere in the text fits beside the best one", () => {
  const best = { confidence: 0.95, evidence: [reply] };
  const onAnotherLine = { confidence: 0.61, evidence: [{ ...reply, line: 14 }] };
  expect(splitByLikelihood([best, onAnotherLine]).fitting).toEqual([best, onAnotherLine]);
});

test("articles about the same code all fit as long as none is strong", () => {
  const one = { confidence: 0.6, evidence: [reply] };
  const other = { confidence: 0.55, evidence: [reply] };
  const faint = { confidence: 0.4, evidence: [reply] };
  expect(splitByLikelihood([one, other, faint])).toEqual({ fitting: [one, other], lessLikely: [faint] });
});

test("a single weak diagnosis is shown, and none leaves both lists empty", () => {
  const only = { confidence: 0.2, evidence: [reply] };
  expect(splitByLikelihood([only]).fitting).toEqual([only]);
  expect(splitByLikelihood([])).toEqual({ fitting: [], lessLikely: [] });
});

test("what is as sure as the best is tied with it", () => {
  const weighed = (confidence: number) => ({ confidence, evidence: [] });
  expect(tiedWithBest([weighed(0.8), weighed(0.79), weighed(0.7)])).toHaveLength(2);
  expect(tiedWithBest([weighed(0.8), weighed(0.7)])).toHaveLength(1);
  expect(tiedWithBest([])).toEqual([]);
});
