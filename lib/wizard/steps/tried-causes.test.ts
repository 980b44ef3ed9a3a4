import { expect, test } from "vitest";
import { addressStep } from "./address-step";
import { findSymptom } from "@/lib/wizard/flow/flow";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { fixPath, replay, type Replay } from "./replay";

const flows = await loadFlows();

function stateOf(symptomId: string, given: Readonly<Record<string, string>>): Replay {
  const place = findSymptom(flows, symptomId);
  if (!place) throw new Error(`no symptom ${symptomId}`);
  const answers = Object.entries(given).map(([questionId, optionId]) => ({ questionId, optionId }));
  return replay(place.flow, place.symptom, answers);
}

function stateAt(path: string): Replay {
  const [, , symptomId = "", ...segments] = path.split("/");
  const step = addressStep(flows, symptomId, segments);
  if (step.kind === "handed over") return stateAt(step.path);
  if (step.kind !== "step") throw new Error(`${path} is ${step.kind}`);
  expect(step.problems).toEqual([]);
  return step.state;
}

const clocks = { "receiver-event": "illegal-message", clocks: "over-5" };

test("a fix that did not help is in the address, keeps the answers, and its cause is never named again", () => {
  const before = stateOf("queue-454-4-7-0", clocks);
  expect(before.step).toMatchObject({
    kind: "outcome",
    outcome: { leader: { cause: { id: "clock-skew" } } },
  });
  const [leader] = before.ranking;
  if (!leader) throw new Error("no cause");
  const path = fixPath(before, leader.cause, "tried");
  expect(path).toContain("/tried.clock-skew");
  const after = stateAt(path);
  expect(after.trail.map(({ question }) => question.id)).toEqual(
    before.trail.map(({ question }) => question.id),
  );
  expect(after.ranking[0]?.cause.id).not.toBe("clock-skew");
  expect(fixPath(after, leader.cause, undefined)).toBe(before.path);
});

test.each(flows.flatMap(({ symptoms }) => symptoms.map(({ id }) => id)))(
  "%s: when nothing that is named ever helps, it ends in handing over and names nothing twice",
  (symptomId) => {
    let state = stateOf(symptomId, {});
    const named: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      if (state.step.kind === "question") {
        const [option] = state.step.question.options;
        if (!option) throw new Error("a question without an option");
        const answers = [...state.path.split("/").slice(3), `${state.step.question.id}.${option.id}`];
        const next = addressStep(flows, state.symptom.id, answers);
        if (next.kind === "unknown symptom") throw new Error("the symptom is gone");
        state = next.kind === "step" ? next.state : stateAt(next.path);
        continue;
      }
      if (state.step.outcome.kind === "escalate") break;
      const { cause } = state.step.outcome.leader;
      expect(named).not.toContain(cause.id);
      named.push(cause.id);
      state = stateAt(fixPath(state, cause, "tried"));
    }
    expect(state.step).toMatchObject({ kind: "outcome", outcome: { kind: "escalate" } });
    expect(named.length).toBeLessThanOrEqual(3);
  },
);

test("what solved it is the outcome, whatever else is likelier", () => {
  const before = stateOf("queue-454-4-7-0", clocks);
  const other = before.flow.causes.find(({ id }) => id === "stale-ticket");
  if (!other) throw new Error("no such cause");
  expect(stateAt(fixPath(before, other, "solved")).step).toMatchObject({
    outcome: { kind: "cause", isSolved: true, leader: { cause: { id: "stale-ticket" } } },
  });
});

test("answers go with a search that is handed over, and old ones can be read there", () => {
  const step = addressStep(flows, "mail-does-not-arrive", ["last-station.queue", "queue-says.dns"]);
  if (step.kind !== "handed over") throw new Error(`it is ${step.kind}`);
  expect(step.path).toBe(
    "/troubleshoot/dns-query-failed/from.mail-does-not-arrive/last-station.queue/queue-says.dns",
  );
  const next = addressStep(flows, "dns-query-failed", step.path.split("/").slice(3));
  if (next.kind !== "step") throw new Error(`it is ${next.kind}`);
  expect(next.problems).toEqual([]);
  expect(next.earlier.map(({ trail }) => trail.map(({ option }) => option.id))).toEqual([["queue", "dns"]]);
});
