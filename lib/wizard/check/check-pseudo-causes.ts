import { proseOf } from "@/lib/articles/block";
import type { Cause, Flow } from "@/lib/wizard/flow/flow";
import type { FlowFault } from "./check-references";

/** Words that send the reader to another search: a cure never does. */
const SENDS_ON: readonly RegExp[] = [
  /\bgo(?:es)? on with\b/i,
  /\bthe search (?:for|goes on)\b/i,
  /\bfollow the checks\b/i,
  /\/troubleshoot\//,
];

/** The first words by which a text sends the reader on to another search. */
export function wordsThatSendOn(texts: readonly string[]): string | undefined {
  return texts.find((text) => SENDS_ON.some((pattern) => pattern.test(text)))?.slice(0, 80);
}

/** What the cause says about itself and its cure: commands and outputs are left out. */
function wordsOf({ explanation, relief, fix }: Cause): readonly string[] {
  return [
    explanation,
    ...proseOf(relief?.blocks ?? []),
    ...fix.flatMap(({ title, blocks }) => [title, ...proseOf(blocks)]),
  ];
}

/**
 * Causes that are none: they cure nothing and only say where the search goes on. An answer that says so leads there by itself,
 * with `next: { symptom: … }`, and its answers go along.
 */
export function checkPseudoCauses(flow: Flow): readonly FlowFault[] {
  return flow.causes.flatMap((cause) => {
    const words = wordsThatSendOn(wordsOf(cause));
    return words === undefined
      ? []
      : [
          {
            field: `causes.${cause.id}`,
            message: `is no cause but a way to another search: "${words}"; let the answer lead there with next: { symptom: … }`,
          },
        ];
  });
}
