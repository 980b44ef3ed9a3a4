import { expect, test } from "vitest";
import { keepBySymptom } from "./kept-by-symptom";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";

test("what was computed for a step is computed once, even when it is undefined", () => {
  const flow = smallFlow();
  const keep = keepBySymptom<string | undefined>();
  let computed = 0;
  const compute = () => {
    computed += 1;
    return undefined;
  };
  keep(flow, firstSymptom(flow), "clock.right", compute);
  keep(flow, firstSymptom(flow), "clock.right", compute);
  expect(computed).toBe(1);
});

test("another flow with the same keys has its own values", () => {
  const [one, other] = [smallFlow(), smallFlow()];
  const keep = keepBySymptom<string>();
  keep(one, firstSymptom(one), "", () => "one");
  expect(keep(other, firstSymptom(other), "", () => "other")).toBe("other");
});

test("however many keys are asked for, the values stay right", () => {
  const flow = smallFlow();
  const keep = keepBySymptom<number>();
  const keys = Array.from({ length: 12_000 }, (_, index) => index);
  const read = keys.map((key) => keep(flow, firstSymptom(flow), String(key), () => key));
  expect(read).toEqual(keys);
});
