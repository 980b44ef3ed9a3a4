import { expect, test } from "vitest";
import { firstSymptom, smallFlow } from "./samples/sample-flow";
import { groupSymptoms } from "./symptom-groups";

const symptom = firstSymptom(smallFlow());

test.each([
  ["queue-451-4-4-0", "queue"],
  ["queue-database-fault", "server"],
  ["starttls-missing", "queue"],
  ["relay-denied", "bounce"],
  ["clients-cannot-submit", "cannot-send"],
  ["back-pressure-452-4-3-1", "server"],
  ["mail-is-slow", "not-sure"],
])("%s is found under %s", (id, group) => {
  expect(groupSymptoms([{ ...symptom, id }]).map((each) => each.id)).toEqual([group]);
});

test("every symptom is listed once, and no group is empty", () => {
  const symptoms = ["queue-1", "bounce-2", "weather"].map((id) => ({ ...symptom, id }));
  const groups = groupSymptoms(symptoms);
  expect(groups.flatMap((group) => group.symptoms)).toHaveLength(3);
  expect(groups.every((group) => group.symptoms.length > 0)).toBe(true);
});
