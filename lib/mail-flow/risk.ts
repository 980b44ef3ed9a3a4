/** What a step may break, in the reader's terms: `alone` where the author gives no words, `before` in front of them. */
const RISK_KINDS = {
  restart: { alone: "restarts a service", before: "restarts", tone: "caution" },
  "mail-refused": { alone: "refuses mail meanwhile", before: "refuses mail:", tone: "caution" },
  "mail-lost": { alone: "mail can be lost", before: "mail can be lost:", tone: "danger" },
  access: { alone: "changes who may do what", before: "changes access:", tone: "caution" },
  exposure: { alone: "switches protection off", before: "switches off:", tone: "danger" },
  "dependent-services": {
    alone: "stops what depends on it",
    before: "stops what depends on it:",
    tone: "caution",
  },
  legal: { alone: "touches records", before: "touches records:", tone: "danger" },
} as const;

export type RiskKind = keyof typeof RISK_KINDS;

/** Everything that a step may break; an empty list says that it breaks none of these. `words` may be empty. */
export type Risk = readonly { readonly kind: RiskKind; readonly words: string }[];

export const RISK_NAMES = Object.keys(RISK_KINDS) as readonly RiskKind[];

export const EXPECTED_RISK = `none, or a list such as "restart: Transport, a minute; mail-refused: all mail meanwhile" of ${RISK_NAMES.join(", ")}`;

/** Reads "none" or "restart: Transport, a minute; access: …"; undefined when a part of it is no such thing. */
export function parseRisk(text: string): Risk | undefined {
  if (text.trim() === "none") return [];
  const parts = text.split(";").map((part) => {
    const [, name = "", words = ""] = /^\s*([a-z-]+)\s*(?::\s*([\s\S]*?))?\s*$/.exec(part) ?? [];
    const kind = RISK_NAMES.find((known) => known === name);
    return kind && { kind, words };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** "restart: Transport, a minute; access: …", or "none". */
export function formatRisk(risk: Risk): string {
  if (risk.length === 0) return "none";
  return risk.map(({ kind, words }) => (words === "" ? kind : `${kind}: ${words}`)).join("; ");
}

/** One risk in words, e.g. "restarts Transport, a minute", and how bad it is. */
export function describeRisk({ kind, words }: Risk[number]): {
  readonly text: string;
  readonly tone: "caution" | "danger";
} {
  const { alone, before, tone } = RISK_KINDS[kind];
  return { text: words === "" ? alone : `${before} ${words}`, tone };
}
