import { expect, test } from "vitest";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { addressStep } from "@/lib/wizard/steps/address-step";
import type { Replay } from "@/lib/wizard/steps/replay";
import { casePath } from "./unfinished-cases";

const flows = await loadFlows();

/** Where an address of an earlier version leads in the end; says nothing to the reader on the way. */
function opened(path: string): Replay {
  const [, , symptomId = "", ...segments] = path.split("/");
  const step = addressStep(flows, symptomId, segments);
  if (step.kind === "moved" || step.kind === "handed over") return opened(step.path);
  if (step.kind !== "step") throw new Error(`${path} is ${step.kind}`);
  expect(step.problems, path).toEqual([]);
  return step.state;
}

const former = flows.flatMap(({ symptoms, formerCauses }) =>
  formerCauses.map((cause) => ({ ...cause, from: symptoms[0]?.id ?? "" })),
);

/** Causes that have no page any more; links lead to their addresses. */
const WITHOUT_PAGE =
  "waits-dropped waits-resources waits-starttls waits-smart-host waits-without-route waits-in-submission door-shut program-refused relay-refused arrives-late exchange-kerberos other-reply loop-routing queue-database no-starttls-to-cloud";

test.each(WITHOUT_PAGE.split(" "))("the address of the former cause %s leads to a symptom", (id) => {
  const symptoms = flows.flatMap((flow) => flow.symptoms.map((symptom) => symptom.id));
  expect(symptoms).toContain(former.find((cause) => cause.id === id)?.symptomId);
});

test.each(former)(
  "the tried fix of $id in an old link of $from is passed over in silence",
  ({ id, from }) => {
    expect(opened(`/troubleshoot/${from}/tried.${id}`).symptom.id).toBe(from);
  },
);

test.each([
  ["mail-does-not-arrive/last-station.queue/queue-says.dns", "dns-query-failed", "failing-names"],
  ["mail-does-not-arrive/last-station.queue/queue-says.no-answer", "no-answer-421-4-4-1", "connect-result"],
  ["mail-does-not-arrive/last-station.queue/queue-says.unreachable", "no-route", "routing-event"],
  ["mail-does-not-arrive/last-station.not-sent/not-taken.program", "clients-cannot-submit", "refusal"],
  ["mail-does-not-arrive/last-station.tracked/tracked-end.late", "mail-is-slow", "lost-between"],
  ["bounce-expired/last-error-before.no-connection/way-out.right", "no-answer-421-4-4-1", "connect-result"],
  ["bounce-expired/last-error-before.breaks", "connection-drops-421-4-4-2", "cut-at"],
  ["hybrid-mail-flow/hybrid-direction.loop", "bounce-loop", "loop-scope"],
  ["hybrid-mail-flow/hybrid-direction.other", "mail-does-not-arrive", "queue-says"],
  [
    "no-answer-421-4-4-1/connect-result.closes/closing-words.not-active",
    "server-component-inactive",
    "component-state",
  ],
  ["transport-stops/stop-event.database", "queue-database-fault", "database-event"],
  ["accounts-locked-out/failed-logins.exchange-server", "queue-454-4-7-0", "receiver-event"],
])("%s goes on at %s, which asks %s, and keeps what was answered", (answers, symptom, question) => {
  const state = opened(`/troubleshoot/${answers}`);
  expect(state.symptom.id).toBe(symptom);
  expect(state.step).toMatchObject({ kind: "question", question: { id: question } });
  const [from = "", ...given] = answers.split("/");
  const [carried] = state.directions.carried;
  expect(carried?.symptomId).toBe(from);
  expect(carried?.answers.map(({ questionId, optionId }) => `${questionId}.${optionId}`)).toEqual(given);
});

test("a connection that failed for days keeps the question about the connector’s way", () => {
  const state = opened("/troubleshoot/bounce-expired/last-error-before.no-connection/way-out.wrong");
  expect(state.ranking[0]?.cause.id).toBe("wrong-way");
});

test("a saved case whose fix was that of a former cause opens where the search goes on", () => {
  const at = "2026-11-20T03:00:00Z";
  const path = casePath({
    id: "a",
    name: "Night of Friday",
    symptomId: "mail-does-not-arrive",
    symptomTitle: "I only know that mail does not arrive",
    stepTitle: "The next server’s name is not found",
    startedAt: at,
    changedAt: at,
    fixes: [{ id: "waits-dns 1", at, questionIds: ["queue-says"] }],
    answers: [
      { questionId: "tried", optionId: "waits-dns", at },
      { questionId: "last-station", optionId: "queue", at },
      { questionId: "queue-says", optionId: "dns", at },
    ],
  });
  expect(opened(path).symptom.id).toBe("dns-query-failed");
});
