import { z } from "zod";
import { LAYER_NAMES, type Layer } from "@/lib/mail-flow/layer";
import type { Weight } from "./flow";

const WEIGHTS: readonly Weight[] = [-3, -2, -1, 0, 1, 2, 3];
const CAUSE = /^[a-z0-9][a-z0-9-]*$/;
/** `network/*` stands for every cause of a layer that is not named itself. */
const LAYER_MARK = "/*";
/** Stands for every cause of the flow that the option names neither itself nor by its layer. */
const OTHERS = "others";

/** What an option says about causes, as it is written: by name, by layer, and about all others. */
export type EvidenceWords = {
  readonly causes: readonly { readonly causeId: string; readonly weight: Weight }[];
  readonly layers: readonly { readonly layer: Layer; readonly weight: Weight }[];
  readonly others?: Weight;
};

/** `+3 clock-skew, -2 spn-missing network/*, -3 others`: groups of a weight and the causes that it counts for. */
export const evidenceWords = z.string().transform((written, context): EvidenceWords => {
  const causes: { causeId: string; weight: Weight }[] = [];
  const layers: { layer: Layer; weight: Weight }[] = [];
  let others: Weight | undefined;
  const fail = (message: string) => context.addIssue({ code: "custom", message });
  for (const group of written.split(",")) {
    const [given = "", ...names] = group.trim().split(/\s+/);
    const weight = WEIGHTS.find((each) => /^[+-]?\d$/.test(given) && each === Number(given));
    if (weight === undefined)
      fail(`"${given}" must be a whole number from -3 to 3, e.g. +3 clock-skew, -2 network/*`);
    else if (names.length === 0) fail(`"${given}" must be followed by causes, e.g. ${given} clock-skew`);
    else
      for (const name of names) {
        const layer = LAYER_NAMES.find((each) => `${each}${LAYER_MARK}` === name);
        if (name === OTHERS) others = weight;
        else if (layer) layers.push({ layer, weight });
        else if (CAUSE.test(name)) causes.push({ causeId: name, weight });
        else fail(`"${name}" is no key of a cause and no layer, e.g. clock-skew or network/*`);
      }
  }
  return { causes, layers, ...(others === undefined ? {} : { others }) };
});
