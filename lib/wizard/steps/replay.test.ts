import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { decodeAnswers, encodeAnswers, wizardPath } from "./answers-path";
import { enumeratePaths } from "./enumerate-paths";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, Symptom } from "@/lib/wizard/flow/flow";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { rankCauses } from "./rank-causes";
import { answerPath, changePath, replay } from "./replay";
import { firstSymptom, smallFlow } from "@/lib/wizard/flow/sample-flow";

/** Every path is walked here, which a busy machine may take its time for. */
vi.setConfig({ testTimeout: 30_000 });

const flows = await loadFlows();
const symptoms = flows.flatMap((flow) => flow.symptoms.map((symptom) => ({ flow, symptom })));

/** One answer to each of some questions, in any order, whether they are asked or not. */
function someAnswers({ flow, symptom }: { flow: Flow; symptom: Symptom }): fc.Arbitrary<Answer[]> {
  const free = flow.questions.filter(
    ({ id }) => !symptom.presumed.some(({ questionId }) => questionId === id),
  );
  return fc
    .shuffledSubarray(free)
    .chain((questions) =>
      fc.tuple(
        ...questions.map(({ id, options }) =>
          fc.constantFrom(...options).map((option) => ({ questionId: id, optionId: option.id })),
        ),
      ),
    );
}

const cases = fc
  .constantFrom(...symptoms)
  .chain((place) => someAnswers(place).map((answers) => ({ ...place, answers })));

function answersAt(path: string): readonly Answer[] {
  return decodeAnswers(path.split("/").slice(3)).answers;
}

test("every step of every flow is found again from its address, with the same answers and the same end", () => {
  for (const flow of flows) {
    for (const step of enumeratePaths(flow)) {
      const state = replay(flow, step.symptom, answersAt(step.path));
      expect(state).toMatchObject({ path: step.path, inactive: [], problems: [], renamed: false });
      expect(state.step.kind).toBe(step.reached.kind === "question" ? "question" : "outcome");
      if (state.step.kind === "question") expect(state.step.remaining.checks).toBeGreaterThan(0);
      else if (state.step.outcome.kind === "cause")
        expect(state.step.outcome.leader.probability).toBeGreaterThanOrEqual(0.5);
      else expect(state.step.outcome.collect).toHaveLength(3);
    }
  }
});

test("the order in which answers are given does not matter", () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.nat()), ({ flow, symptom, answers }, random) => {
      const shuffled = answers
        .map((answer) => ({ answer, place: random.next().value }))
        .sort((one, other) => one.place - other.place)
        .map(({ answer }) => answer);
      const state = replay(flow, symptom, answers);
      const other = replay(flow, symptom, shuffled);
      expect(other.trail).toEqual(state.trail);
      expect(other.step).toEqual(state.step);
      expect(new Set(encodeAnswers(answersAt(other.path)))).toEqual(
        new Set(encodeAnswers(answersAt(state.path))),
      );
    }),
  );
});

test("no answer is ever lost: it counts or is kept", () => {
  fc.assert(
    fc.property(cases, ({ flow, symptom, answers }) => {
      const { trail, inactive, problems } = replay(flow, symptom, answers);
      expect(problems).toEqual([]);
      expect(trail.length + inactive.length).toBe(answers.length);
    }),
  );
});

test("changing an answer and changing it back leads to the same step", () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.nat(), ({ flow, symptom, answers }, which, what) => {
      const state = replay(flow, symptom, answers);
      const changed = state.trail[which % Math.max(1, state.trail.length)];
      if (!changed) return;
      const open = replay(flow, symptom, answersAt(changePath(state, changed.question)));
      expect(open.step).toMatchObject({ kind: "question", question: { id: changed.question.id } });
      const { options } = changed.question;
      const other = options[what % options.length];
      if (!other) return;
      const away = replay(flow, symptom, answersAt(answerPath(open, other)));
      const openAgain = replay(flow, symptom, answersAt(changePath(away, changed.question)));
      const back = replay(flow, symptom, answersAt(answerPath(openAgain, changed.option)));
      expect(back.trail).toEqual(state.trail);
      expect(back.step).toEqual(state.step);
    }),
  );
});

test("“can’t check” never moves a cause", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ flow, symptom, answers }, which) => {
      const { trail } = replay(flow, symptom, answers);
      const open = flow.questions.filter((question) => !trail.some((answer) => answer.question === question));
      const question = open[which % Math.max(1, open.length)];
      const option = question?.options.find(({ id }) => id === CANNOT_CHECK);
      if (!question || !option) return;
      const probabilities = (given: typeof trail) =>
        rankCauses(flow, given).map(({ cause, probability }) => [cause.id, probability]);
      expect(probabilities([...trail, { question, option }])).toEqual(probabilities(trail));
    }),
  );
});

test("decoding what was encoded gives the same answers", () => {
  fc.assert(
    fc.property(cases, ({ answers }) => {
      expect(decodeAnswers(encodeAnswers(answers))).toEqual({ answers, unreadable: [] });
    }),
  );
});

test("an answer off the way does not count, and comes back when the way does", () => {
  const flow = smallFlow();
  const symptom = firstSymptom(flow);
  const port = { questionId: "port", optionId: "closed" };
  const wrong = replay(flow, symptom, [{ questionId: "clock", optionId: "wrong" }, port]);
  expect(wrong.step).toMatchObject({ kind: "outcome", outcome: { leader: { cause: { id: "clock-skew" } } } });
  expect(wrong.inactive).toMatchObject([{ option: { id: "closed" } }]);
  expect(wrong.path).toBe("/troubleshoot/mail-waits/clock.wrong/port.closed");
  const right = replay(flow, symptom, [port, { questionId: "clock", optionId: "right" }]);
  expect(right.inactive).toEqual([]);
  expect(right.step).toMatchObject({
    kind: "outcome",
    outcome: { leader: { cause: { id: "port-blocked" } } },
  });
});

test("old keys count as the new ones, and the address says the new ones", () => {
  const flow = smallFlow();
  const state = replay(flow, firstSymptom(flow), [{ questionId: "time", optionId: "late" }]);
  expect(state).toMatchObject({ renamed: true, problems: [], path: "/troubleshoot/mail-waits/clock.wrong" });
});

test.each<[string, readonly string[], string, string]>([
  ["an unknown question", ["weather-today.fine"], "unknown", "/troubleshoot/mail-waits"],
  ["a name of the language", ["constructor.prototype"], "unknown", "/troubleshoot/mail-waits"],
  ["an unknown option", ["clock.constructor"], "unknown", "/troubleshoot/mail-waits"],
  ["a question of an older version", ["weather.fine"], "old", "/troubleshoot/mail-waits"],
  [
    "the same answer twice",
    ["clock.right", "clock.right"],
    "repeated",
    "/troubleshoot/mail-waits/clock.right",
  ],
  [
    "two answers to one question",
    ["clock.right", "clock.wrong"],
    "contradictory",
    "/troubleshoot/mail-waits/clock.right",
  ],
])("%s is explained, and the nearest valid step is offered", (_, segments, kind, path) => {
  const flow = smallFlow();
  const state = replay(flow, firstSymptom(flow), decodeAnswers(segments).answers);
  expect(state.problems).toMatchObject([{ kind }]);
  expect(state.problems[0]?.message).not.toBe("");
  expect(state.path).toBe(path);
});

test("an answer against what the symptom itself says does not count", () => {
  const place = symptoms.find(({ symptom }) => symptom.id === "queue-454-4-7-0");
  if (!place) throw new Error("queue-454-4-7-0 is missing");
  const state = replay(place.flow, place.symptom, [{ questionId: "reply", optionId: "dns" }]);
  expect(state.problems).toMatchObject([{ kind: "contradictory" }]);
  expect(state.path).toBe(wizardPath("queue-454-4-7-0", []));
});

test("whatever stands in an address, the wizard answers with a valid step", () => {
  const known = flows.flatMap((flow) =>
    flow.questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)),
  );
  const segment = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(
      "__proto__",
      "__proto__.x",
      "constructor.constructor",
      "toString.valueOf",
      "a.b.c",
      ".",
      "",
      "reply.",
      "%00",
    ),
    fc.string({ unit: "binary" }),
    fc.integer({ min: 90, max: 20_000 }).map((length) => "k".repeat(length)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...symptoms),
      fc.array(segment, { maxLength: 60 }),
      ({ flow, symptom }, segments) => {
        const { answers, unreadable } = decodeAnswers(segments);
        expect(answers.length + unreadable.length).toBe(segments.length);
        const state = replay(flow, symptom, answers);
        const nearest = replay(flow, symptom, answersAt(state.path));
        expect(nearest).toMatchObject({ path: state.path, problems: [] });
        expect(nearest.step).toEqual(state.step);
        for (const { key } of state.problems) expect(key.length).toBeLessThanOrEqual(61);
      },
    ),
  );
});
