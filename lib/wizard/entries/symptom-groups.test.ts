import { expect, test } from "vitest";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { groupSymptoms } from "./symptom-groups";

const symptoms = (await loadFlows()).flatMap((flow) => flow.symptoms);
const groups = groupSymptoms(symptoms);

test.each([
  ["queue-451-4-4-0", "queue"],
  ["no-route", "queue"],
  ["relay-denied", "bounce"],
  ["clients-cannot-submit", "cannot-send"],
  ["queue-database-fault", "server"],
  ["mail-does-not-arrive", "not-sure"],
])("%s is found under %s", (id, group) => {
  expect(groups.find((each) => each.symptoms.some((symptom) => symptom.id === id))?.id).toBe(group);
});

test("every symptom is listed once, under its own group, and no group is empty", () => {
  expect(groups.flatMap((group) => group.symptoms)).toHaveLength(symptoms.length);
  for (const group of groups) {
    expect(group.symptoms.length, group.title).toBeGreaterThan(0);
    for (const symptom of group.symptoms) expect(symptom.group).toBe(group.id);
  }
});

test("a group that no symptom names is left out", () => {
  expect(groupSymptoms(symptoms.filter(({ group }) => group === "server")).map(({ id }) => id)).toEqual([
    "server",
  ]);
});
