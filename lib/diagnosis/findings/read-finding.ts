/** Something that a paste shows without saying it in words that an article could be found by, and what it means. */
export type ReadFinding = {
  /** Stable name: "ehlo-without-starttls". */
  readonly id: string;
  readonly title: string;
  /** The cause in one or two sentences. */
  readonly means: string;
  /** Addresses of the articles that explain it, the likeliest first. */
  readonly leadsTo: readonly string[];
  /** Address of the wizard's step that asks further. */
  readonly wizard?: string;
  /** How sure it is that the articles explain the fault, 0…1. */
  readonly strength: number;
  /** The words of the paste that show it. */
  readonly quote?: string;
};

/** A finding as it is declared: what a paste adds are its words. */
export type DeclaredFinding = Omit<ReadFinding, "quote">;

/** Each finding once, as it was first found. */
export function dropRepeatedFindings(findings: readonly ReadFinding[]): readonly ReadFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const NAMES_SHOWN = 4;

/** A finding with the names of what it is about, e.g. connectors or services: of many the first few. */
export function namedFinding(finding: DeclaredFinding, names: readonly string[]): ReadFinding {
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : "";
  return {
    ...finding,
    title: `${finding.title}: ${names.slice(0, NAMES_SHOWN).join(", ")}${more}`,
    quote: names[0] ?? "",
  };
}
