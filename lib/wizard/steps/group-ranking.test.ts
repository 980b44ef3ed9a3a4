import { expect, test } from "vitest";
import { enumerateSymptom } from "./enumerate-paths";
import { groupRanking } from "./group-ranking";
import { rankCauses, type RankedCause, type Reason } from "./rank-causes";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";
import { replay } from "./replay";

const flow = smallFlow();

test("a cause with one strong answer against it is cleared by that answer", () => {
  const [first] = rankCauses(flow, []);
  const [clock] = flow.questions;
  const right = clock?.options.find(({ id }) => id === "right");
  if (!first || !clock || !right) throw new Error("The small flow asks for the clock");
  const weak: Reason = { question: clock, option: right, weight: -1 };
  const strong: Reason = { question: clock, option: right, weight: -3 };
  const fallen: RankedCause = { ...first, probability: 0.01, against: [weak, strong] };
  expect(groupRanking([fallen]).cleared).toEqual([{ ranked: fallen, by: strong }]);
  const faded: RankedCause = { ...fallen, against: [weak] };
  expect(groupRanking([faded])).toEqual({ possible: [], cleared: [], unlikely: [faded] });
});

test("before the first answer nothing is cleared", () => {
  const { ranking } = replay(flow, firstSymptom(flow), []);
  expect(groupRanking(ranking).cleared).toEqual([]);
});

test("at every outcome each cause is in exactly one group, and the leader is possible", () => {
  const symptom = firstSymptom(flow);
  const outcomes = enumerateSymptom(flow, symptom).flatMap(({ reached, trail }) =>
    reached.kind === "outcome" ? [{ outcome: reached.outcome, ranking: rankCauses(flow, trail) }] : [],
  );
  expect(outcomes.length).toBeGreaterThan(2);
  for (const { outcome, ranking } of outcomes) {
    const { possible, cleared, unlikely } = groupRanking(ranking);
    const grouped = [...possible, ...cleared.map(({ ranked }) => ranked), ...unlikely];
    expect(new Set(grouped)).toEqual(new Set(ranking));
    expect(grouped).toHaveLength(ranking.length);
    if (outcome.kind === "cause") expect(possible[0]?.cause).toBe(outcome.leader.cause);
  }
});
