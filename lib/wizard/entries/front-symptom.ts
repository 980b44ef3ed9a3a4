import type { Flow, Symptom } from "@/lib/wizard/flow/flow";

/** What the front door needs of a symptom. */
export type FrontSymptom = Pick<Symptom, "id" | "title" | "summary" | "group" | "often" | "front" | "within">;

/** The symptoms of all flows as the front door lists them. */
export function frontSymptoms(flows: readonly Flow[]): readonly FrontSymptom[] {
  return flows.flatMap(({ symptoms }) =>
    symptoms.map(({ id, title, summary, group, often, front, within }) => ({
      id,
      title,
      summary,
      group,
      often,
      front,
      ...(within === undefined ? {} : { within }),
    })),
  );
}
