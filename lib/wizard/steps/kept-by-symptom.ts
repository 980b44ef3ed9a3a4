import type { Flow, Symptom } from "@/lib/wizard/flow/flow";

/** No symptom has as many steps; addresses made by hand must not fill the memory. */
const MOST_KEPT = 10_000;

/**
 * Remembers what was computed for a symptom of a flow, as long as the flow lives: every page, link and check of the wizard
 * walks the same steps. A flow never changes once it is read.
 */
export function keepBySymptom<Value>(): (
  flow: Flow,
  symptom: Symptom,
  key: string,
  compute: () => Value,
) => Value {
  const byFlow = new WeakMap<Flow, WeakMap<Symptom, Map<string, { readonly value: Value }>>>();
  return (flow, symptom, key, compute) => {
    const bySymptom = byFlow.get(flow) ?? new WeakMap<Symptom, Map<string, { readonly value: Value }>>();
    byFlow.set(flow, bySymptom);
    const kept = bySymptom.get(symptom) ?? new Map<string, { readonly value: Value }>();
    bySymptom.set(symptom, kept);
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute();
    if (kept.size < MOST_KEPT) kept.set(key, { value });
    return value;
  };
}
