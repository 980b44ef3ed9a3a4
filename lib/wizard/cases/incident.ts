import { z } from "zod";

const key = z.string().min(1);

/** A real fault: what its administrator could see at the front door, paste or answer, and what it was in the end. */
export const incidentSchema = z.strictObject({
  name: key,
  /** `untouched`: not looked at while flows change, so that it tells how strangers fare. */
  half: z.enum(["tuned", "untouched"]),
  url: z.url(),
  paste: z.string().optional(),
  front: z.record(key, key).default({}),
  /** Where the reader begins when the paste names no symptom. */
  symptom: key,
  /** Answers to whatever is asked; all else is "I can't check this". */
  answers: z.record(key, key).default({}),
  /** What counts as the true cause. */
  causes: z.array(key).min(1),
});

export type Incident = z.output<typeof incidentSchema>;
