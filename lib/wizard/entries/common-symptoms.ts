import { SIGHTS, type Sight, type Symptom } from "@/lib/wizard/flow/flow";
import type { WizardLink } from "./wizard-links";

/** How many symptoms each kind of sight has among the first six. */
const MOST_OF: Partial<Record<Sight, number>> = { queue: 2, bounce: 2, "cannot-send": 1, server: 1 };

/**
 * The symptoms to begin with: of each kind of sight those to which most articles lead. Nobody's steps are counted here, so what is
 * written about most stands for what is met most.
 */
export function commonSymptoms(
  symptoms: readonly Symptom[],
  links: ReadonlyMap<string, readonly WizardLink[]>,
): readonly Symptom[] {
  const leading = new Map<string, number>();
  for (const each of links.values())
    for (const { symptom } of each) leading.set(symptom.id, (leading.get(symptom.id) ?? 0) + 1);
  return SIGHTS.flatMap((sight) =>
    symptoms
      .filter(({ group }) => group === sight)
      .sort((one, other) => (leading.get(other.id) ?? 0) - (leading.get(one.id) ?? 0))
      .slice(0, MOST_OF[sight] ?? 0),
  );
}
