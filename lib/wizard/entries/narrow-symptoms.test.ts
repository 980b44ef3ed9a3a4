import { expect, test } from "vitest";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { frontPath, readFrontChoices } from "./front-questions";
import { frontSymptoms } from "./front-symptom";
import { narrowSymptoms } from "./narrow-symptoms";

const symptoms = frontSymptoms(await loadFlows());

test("choices leave fewer symptoms, and the counts beside them are what is left", () => {
  const all = narrowSymptoms(symptoms, {});
  const bounces = narrowSymptoms(symptoms, { hold: "bounce" });
  expect(bounces.fitting.length).toBeLessThan(all.fitting.length);
  expect(all.counts.get("hold")?.get("bounce")).toBe(bounces.fitting.length);
});

test.each([
  [{ who: "device" }, "relay-denied"],
  [{ hold: "event", changed: "certificate" }, "smtp-certificate-fault"],
  [{ way: "in", hold: "bounce", who: "person" }, "bounce-unknown-recipient"],
  [{ who: "everybody", hold: "nothing" }, "mail-stays-in-drafts"],
] as const)("%o brings %s among the first five", (choices, symptom) => {
  const first = narrowSymptoms(symptoms, choices).fitting.slice(0, 5);
  expect(first.map(({ id }) => id)).toContain(symptom);
});

test("a symptom within another one stands in no list", () => {
  expect(narrowSymptoms(symptoms, {}).fitting.map(({ id }) => id)).not.toContain("queue-454-4-7-0");
});

test("what changed moves symptoms, and excludes none", () => {
  const { fitting } = narrowSymptoms(symptoms, { changed: "dns" });
  expect(fitting).toHaveLength(narrowSymptoms(symptoms, {}).fitting.length);
});

test("choices that leave no symptom say which of them to take back", () => {
  const [dns] = symptoms.filter(({ id }) => id === "dns-query-failed");
  const [bounce] = symptoms.filter(({ id }) => id === "bounce-too-large");
  if (!dns || !bounce) throw new Error("the two symptoms are gone");
  const { fitting, loosening } = narrowSymptoms([dns, bounce], { who: "person", hold: "queue" });
  expect(fitting).toEqual([dns]);
  expect(loosening).toBeUndefined();
  const none = narrowSymptoms([bounce], { who: "person", hold: "queue" });
  expect(none.fitting).toEqual([]);
  expect(none.loosening).toEqual({ id: "hold", left: 1 });
});

test("an address that nobody made is read as far as it makes sense", () => {
  expect(readFrontChoices({ who: "person", way: "up", hold: ["event"], x: "1" })).toEqual({ who: "person" });
  expect(frontPath({ who: "person", hold: "event" })).toBe("/troubleshoot?who=person&hold=event");
});
