import { SIGHTS, type Sight, type Symptom } from "@/lib/wizard/flow/flow";

/** Symptoms under what the reader sees, in the words that stand on the screen. */
export type SymptomGroup = {
  readonly id: Sight;
  readonly title: string;
  readonly hint: string;
  readonly symptoms: readonly Symptom[];
};

const HEADINGS: Readonly<Record<Sight, { readonly title: string; readonly hint: string }>> = {
  queue: {
    title: "Mail waits in a queue",
    hint: "Status Retry, a Last Error with 421, 441, 451 or 454, DNS, STARTTLS, a smart host",
  },
  bounce: {
    title: "Mail comes back, or is refused",
    hint: "A non-delivery report, a 5xx code, “Unable to relay”",
  },
  "cannot-send": {
    title: "People or devices cannot send",
    hint: "Drafts, Outbox, a scanner or an application, 530, 535, locked accounts",
  },
  server: {
    title: "A server, a service or a setting",
    hint: "A service stops, disk or memory is short, 452, certificates, Edge, hybrid, Pickup files",
  },
  "not-sure": {
    title: "Something else, or you are not sure",
    hint: "Mail is slow, or all you know is that it does not arrive",
  },
};

/** The symptoms by what the reader sees; a group without symptoms is left out. */
export function groupSymptoms(symptoms: readonly Symptom[]): readonly SymptomGroup[] {
  return SIGHTS.map((id) => ({
    id,
    ...HEADINGS[id],
    symptoms: symptoms.filter(({ group }) => group === id),
  })).filter((group) => group.symptoms.length > 0);
}
