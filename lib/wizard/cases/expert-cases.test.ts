import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findQuestion, findSymptom, type Answer } from "@/lib/wizard/flow/flow";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { handOverOf, replay, type Replay } from "@/lib/wizard/steps/replay";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";

const caseSchema = z.strictObject({
  name: z.string(),
  paste: z.string().optional(),
  symptom: z.string(),
  /** All that the paste fits, where it is more than `symptom`; that one is followed. */
  symptoms: z.array(z.string()).optional(),
  answers: z.record(z.string(), z.string()).default({}),
  /** Without a cause the expert would collect and escalate. */
  cause: z.string().optional(),
  article: z.string().optional(),
});

const folder = new URL("../../content/flows/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => /\.cases\.yaml$/.test(name))
  .flatMap((name) => z.array(caseSchema).parse(parse(readFileSync(new URL(name, folder), "utf8"))));
const flows = await loadFlows();

/** The step that the answers lead to, through as many symptoms as they are handed over to. */
function follow(
  { flow, symptom }: NonNullable<ReturnType<typeof findSymptom>>,
  known: readonly Answer[],
  given: readonly Answer[],
  cause: string | undefined,
): Replay {
  const isHere = ({ questionId }: Answer) => findQuestion(flow, questionId) !== undefined;
  const state = replay(flow, symptom, [...known, ...given.filter(isHere)]);
  const isNamed = state.step.kind === "outcome" && state.ranking[0]?.cause.id === cause;
  const next = isNamed ? undefined : handOverOf(state);
  const target = next && findSymptom(flows, next.symptomId);
  return next && target
    ? follow(
        target,
        next.answers,
        given.filter((answer) => !isHere(answer)),
        cause,
      )
    : state;
}

test.each(cases)("$name", ({ paste, symptom, symptoms = [symptom], answers, cause, article }) => {
  const place = findSymptom(flows, symptom);
  if (!place) throw new Error(`no symptom ${symptom}`);
  const starts = paste === undefined ? [] : startFromPaste(flows, paste);
  if (paste !== undefined)
    expect(starts.map((start) => start.symptom.id).sort()).toEqual([...symptoms].sort());
  const preAnswers = starts
    .filter((start) => start.symptom === place.symptom)
    .flatMap((start) => start.preAnswers);
  const given = Object.entries(answers).map(([questionId, optionId]) => ({ questionId, optionId }));
  const known = preAnswers.map(({ question, option }) => ({ questionId: question.id, optionId: option.id }));
  const state = follow(place, known, given, cause);
  expect(state.problems).toEqual([]);
  if (state.step.kind !== "outcome") throw new Error(`still asks ${state.step.question.id}`);
  const { outcome } = state.step;
  const named = outcome.kind === "cause" ? outcome.leader.cause : undefined;
  expect([named?.id, named?.article]).toEqual([cause, article]);
});

test("each cause of each flow is the first one of some case", () => {
  const wanted = flows.flatMap((flow) => flow.causes.map(({ id }) => id));
  const missing = wanted.filter((id) => !cases.some(({ cause }) => cause === id));
  expect(missing).toEqual([]);
});
