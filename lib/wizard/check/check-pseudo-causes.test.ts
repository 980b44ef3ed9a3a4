import { expect, test } from "vitest";
import type { Block } from "@/lib/articles/block";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import type { Cause, Flow } from "@/lib/wizard/flow/flow";
import { checkPseudoCauses } from "./check-pseudo-causes";

function withCause(change: (cause: Cause) => Partial<Cause>): Flow {
  const flow = smallFlow();
  return { ...flow, causes: flow.causes.map((cause) => ({ ...cause, ...change(cause) })) };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", inlines: [{ kind: "text", text }] });
const fix = (title: string, text: string) => [
  { title, minutes: 2, risk: [], blocks: [paragraph(text)] } satisfies Cause["fix"][number],
];

test("a cause with a cure of its own is one", () => {
  expect(checkPseudoCauses(smallFlow())).toEqual([]);
});

test.each<[string, (cause: Cause) => Partial<Cause>]>([
  [
    "whose fix is another search",
    () => ({ fix: fix("Go on with the search for DNS", "See which names fail.") }),
  ],
  [
    "whose fix tells of one",
    () => ({ fix: fix("See why", "For every other reply the search for a queue goes on.") }),
  ],
  ["whose summary says so", () => ({ explanation: "Nobody was asked. The search goes on with DNS." })],
  ["that follows other checks", () => ({ fix: fix("Follow the checks for a stopped service", "It stops.") })],
])("a cause %s is refused", (_, change) => {
  const faults = checkPseudoCauses(withCause(change));
  expect(faults.map(({ field }) => field)).toEqual(["causes.clock-skew", "causes.port-blocked"]);
  expect(faults[0]?.message).toContain("let the answer lead there with next: { symptom: … }");
});
