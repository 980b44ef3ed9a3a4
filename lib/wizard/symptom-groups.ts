import type { Symptom } from "./flow";

/** Symptoms under what the reader sees, in the words that stand on the screen. */
export type SymptomGroup = {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly symptoms: readonly Symptom[];
};

const GROUPS: readonly {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly includes: RegExp;
}[] = [
  {
    id: "queue",
    title: "Mail waits in a queue",
    hint: "Status Retry, a Last Error with 421, 441, 451 or 454",
    includes: /^queue-\d|^(dns|no-answer|connection|starttls|smart-host)/,
  },
  {
    id: "bounce",
    title: "Mail comes back, or is refused",
    hint: "A non-delivery report, a 5xx code, “Unable to relay”",
    includes: /^(bounce|ndr|relay|mail-bounces|recipient|loop)|bounce/,
  },
  {
    id: "cannot-send",
    title: "People or devices cannot send",
    hint: "Drafts, Outbox, a scanner or an application, 530, 535, locked accounts",
    includes: /^(client|mail-stays|accounts|devices|users)/,
  },
  {
    id: "server",
    title: "A server or a service is not well",
    hint: "A service stops, disk or memory is short, 452, Edge or hybrid",
    includes: /^(back-pressure|transport|server|queue-database|edge|hybrid|routing)/,
  },
];

/** The symptoms by what the reader sees, each in one group; the last group takes those that fit no other. */
export function groupSymptoms(symptoms: readonly Symptom[]): readonly SymptomGroup[] {
  const groupOf = ({ id }: Symptom) => GROUPS.find(({ includes }) => includes.test(id));
  const named = GROUPS.map((group) => ({
    id: group.id,
    title: group.title,
    hint: group.hint,
    symptoms: symptoms.filter((symptom) => groupOf(symptom) === group),
  }));
  const other = {
    id: "not-sure",
    title: "Something else, or you are not sure",
    hint: "Mail is slow, or all you know is that it does not arrive",
    symptoms: symptoms.filter((symptom) => groupOf(symptom) === undefined),
  };
  return [...named, other].filter((group) => group.symptoms.length > 0);
}
