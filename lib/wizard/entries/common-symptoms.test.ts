import { expect, test } from "vitest";
import type { Sight, Symptom } from "@/lib/wizard/flow/flow";
import { commonSymptoms } from "./common-symptoms";
import type { WizardLink } from "./wizard-links";

const symptom = (id: string, group: Sight) => ({ id, group }) as Symptom;
const QUEUE = ["a", "b", "c"].map((id) => symptom(id, "queue"));
const UNSURE = symptom("unsure", "not-sure");

test("of each sight those symptoms come first to which most articles lead", () => {
  const links = new Map([
    ["/codes/1", [{ symptom: QUEUE[2] }, { symptom: QUEUE[1] }, { symptom: UNSURE }]],
    ["/codes/2", [{ symptom: QUEUE[2] }]],
  ]) as unknown as ReadonlyMap<string, readonly WizardLink[]>;
  expect(commonSymptoms([...QUEUE, UNSURE], links).map(({ id }) => id)).toEqual(["c", "b"]);
});
