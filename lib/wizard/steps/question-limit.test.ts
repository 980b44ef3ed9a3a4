import { expect, test } from "vitest";
import { addressStep } from "./address-step";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import { createSearchWalk } from "@/lib/wizard/check/enumerate-searches";
import { checkSearches } from "@/lib/wizard/check/check-searches";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { MOST_QUESTIONS } from "./question-limit";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";
import { answerPath, askPath, type Replay } from "./replay";

const flows = await loadFlows();
const walk = createSearchWalk(flows);
const places = flows.flatMap((flow) => flow.symptoms.map((symptom) => ({ flow, symptom })));
const ALL_CHOICES = ["who.everybody", "way.out", "hold.queue", "changed.nothing"];

function stateAt(path: string): Replay {
  const [, , symptomId = "", ...segments] = path.split("/");
  const step = addressStep(flows, symptomId, segments);
  if (step.kind === "handed over" || step.kind === "moved") return stateAt(step.path);
  if (step.kind !== "step") throw new Error(`${path} is ${step.kind}`);
  expect(step.problems, path).toEqual([]);
  return step.state;
}

/** Answers what is asked by `way`, and "I can't check this" beyond it, until nothing more is asked. */
function play(path: string, way: readonly string[]): { readonly asked: number; readonly end: Replay } {
  let state = stateAt(path);
  let asked = 0;
  while (state.step.kind === "question") {
    const { question } = state.step;
    const wanted = way.find((part) => part.startsWith(`${question.id}.`))?.slice(question.id.length + 1);
    const option = question.options.find(({ id }) => id === (wanted ?? CANNOT_CHECK));
    if (!option) throw new Error(`${question.id} has no answer ${wanted}`);
    asked += 1;
    state = stateAt(answerPath(state, option));
  }
  return { asked, end: state };
}

test.each(places.map(({ symptom }) => [symptom.id] as const))(
  "%s: no search asks more than nine questions, over all hand-overs and with the front door",
  (symptomId) => {
    const place = places.find(({ symptom }) => symptom.id === symptomId);
    if (!place) throw new Error("the symptom is gone");
    for (const choices of [[], ALL_CHOICES]) {
      const { longest, way } = walk(place, choices.length);
      expect(choices.length + longest).toBeLessThanOrEqual(MOST_QUESTIONS);
      const { asked } = play(["/troubleshoot", symptomId, ...choices].join("/"), way);
      expect(choices.length + asked).toBeLessThanOrEqual(MOST_QUESTIONS);
    }
  },
);

test("a search that has asked enough says what is open, and every open check can still be asked", () => {
  const ends = places.flatMap(({ flow, symptom }) => {
    const { way } = walk({ flow, symptom }, ALL_CHOICES.length);
    // The longest way may end with a cause; without its last answers nothing is proven.
    return way.map(
      (_, last) => play(["/troubleshoot", symptom.id, ...ALL_CHOICES].join("/"), way.slice(0, last)).end,
    );
  });
  const cut = ends.find(
    ({ step }) => step.kind === "outcome" && step.outcome.kind === "escalate" && step.outcome.isCut,
  );
  if (cut?.step.kind !== "outcome" || cut.step.outcome.kind !== "escalate") throw new Error("none is cut");
  expect(cut.step.outcome.collect).toHaveLength(3);
  const [open] = cut.step.outcome.leading.flatMap(({ notChecked }) => notChecked);
  if (!open) throw new Error("nothing is open");
  expect(stateAt(askPath(cut, open)).step).toMatchObject({ kind: "question", question: { id: open.id } });
});

test("an old link with more answers than are asked today keeps all of them", () => {
  const { end } = play("/troubleshoot/server-component-inactive", []);
  const written = end.path.split("/").slice(3);
  const state = stateAt(["/troubleshoot/server-component-inactive", ...ALL_CHOICES, ...written].join("/"));
  expect(state.trail.map(({ question }) => question.id)).toEqual(
    end.trail.map(({ question }) => question.id),
  );
});

test("hand-overs that lead in a circle without asking anything are named", () => {
  const circle = smallFlow([
    "    cannotCheck: evidence\n",
    "    next: { wrong: { symptom: mail-waits, answers: { clock: wrong } } }\n    cannotCheck: evidence\n",
  ]);
  expect(() => checkSearches([circle])).toThrow(`${circle.file}: "${firstSymptom(circle).id}"`);
});
