import { didYouMean } from "@/lib/articles/nearest-name";
import type { AttributeRule } from "@/lib/articles/vocabulary";

/** What is wrong with the attributes of one component: the value found, what was expected, the nearest name. */
export function attributeFaults(
  attributes: ReadonlyMap<string, string>,
  rules: Readonly<Record<string, AttributeRule>>,
): readonly string[] {
  const names = Object.keys(rules);
  return [
    ...[...attributes.keys()]
      .filter((given) => !names.includes(given))
      .map((given) => `has no attribute "${given}"${didYouMean(given, names)}`),
    ...Object.entries(rules).flatMap(([attribute, rule]) => {
      const value = attributes.get(attribute);
      if (value === undefined) return rule.required ? [`needs ${attribute}: ${rule.expected}`] : [];
      if (rule.accepts?.(value) !== false) return [];
      const hint = rule.values ? didYouMean(value, rule.values) : "";
      return [`${attribute}="${value}": expected ${rule.expected}${hint}`];
    }),
  ];
}
