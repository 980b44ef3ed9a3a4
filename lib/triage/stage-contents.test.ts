import { expect, test } from "vitest";
import { testCode, testEvent } from "@/lib/articles/test-articles";
import type { Flow } from "@/lib/wizard/flow/flow";
import { stageContents } from "./stage-contents";

const EVENT = testEvent({ eventId: 1035, stage: "transport" });
const REFERENCE = testEvent({ eventId: 1040, stage: "transport", depth: "reference" });
const OLD = testEvent({ eventId: 1021, stage: "transport", appliesTo: ["2007"] });
const CODE = testCode({ url: "/codes/450-4.7.0", codes: ["450 4.7.0"], stage: "queue" });
const ARTICLES = [EVENT, REFERENCE, OLD, CODE];

test("articles of a stage and a version, those that lead on apart from those that only explain", () => {
  const known = { articles: ARTICLES, causes: [], flows: [] };
  const { articles, references } = stageContents(known, ["transport"], ["2016", "2019"]);
  expect(articles).toEqual([EVENT]);
  expect(references).toEqual([REFERENCE]);
});

test("a symptom whose own article sits at the stage is a door to it", () => {
  const symptom = { id: "stuck", articles: [{ url: CODE.url, answers: [] }] };
  const flows = [{ causes: [], symptoms: [symptom] }] as unknown as readonly Flow[];
  const doors = (stage: "queue" | "dns") =>
    stageContents({ articles: ARTICLES, causes: [], flows }, [stage], ["2016"]).symptoms.map(({ id }) => id);
  expect(doors("queue")).toEqual(["stuck"]);
  expect(doors("dns")).toEqual([]);
});
