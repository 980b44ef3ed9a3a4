import { parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { EXPECTED_RISK, parseRisk, RISK_NAMES } from "@/lib/mail-flow/risk";

export type AttributeRule = {
  readonly required?: boolean;
  readonly accepts?: (value: string) => boolean;
  readonly expected: string;
  /** Where only these words are right: the nearest of them is what the author meant. */
  readonly values?: readonly string[];
};

type Rules = Readonly<Record<string, AttributeRule>>;

const oneOf = (...values: readonly string[]): AttributeRule => ({
  accepts: (value) => values.includes(value),
  expected: `one of ${values.join(", ")}`,
  values,
});
const required = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });

const text: AttributeRule = { accepts: (value) => value.trim() !== "", expected: "a text" };
const versions: AttributeRule = {
  accepts: (value) => Boolean(parseExchangeVersions(value)?.length),
  expected: 'Exchange versions, e.g. "2013 2016 2019 SE"',
};
const id: AttributeRule = {
  accepts: (value) => /^[a-z][a-z0-9-]*$/.test(value),
  expected: 'an id such as "clock-skew"',
};
const risk: AttributeRule = {
  accepts: (value) => parseRisk(value) !== undefined,
  expected: EXPECTED_RISK,
  values: RISK_NAMES,
};
const minutes: AttributeRule = {
  accepts: (value) => /^[1-9]\d{0,3}$/.test(value),
  expected: "whole minutes, e.g. 5",
};

/** Where a check of a cause is made. */
export const CHECK_PLACES = ["sender", "receiver", "domain-controller", "outside", "edge", "client"] as const;
export type CheckPlace = (typeof CHECK_PLACES)[number];

const places: AttributeRule = {
  accepts: (value) => readCheckPlaces(value) !== undefined,
  expected: `one or more of ${CHECK_PLACES.join(" ")}`,
  values: CHECK_PLACES,
};

/** Reads "sender receiver"; undefined when a word of it is no place, or there is none. */
export function readCheckPlaces(text: string): readonly CheckPlace[] | undefined {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const found = words.map((word) => CHECK_PLACES.find((place) => place === word));
  return found.length > 0 && found.every((place) => place !== undefined) ? found : undefined;
}

export const SHELLS = ["EMS", "PowerShell", "cmd", "SMTP"] as const;

/**
 * The components that articles are written with, and the attributes of each. Names say what a passage means; how it looks is
 * decided in `components/article`.
 */
export const VOCABULARY: Readonly<Record<string, Rules>> = {
  Causes: {},
  Cause: {
    id: required(id),
    title: required(text),
    likelihood: required(oneOf("common", "some", "rare")),
    signs: text,
  },
  Steps: {},
  Step: { title: required(text) },
  Check: { title: required(text) },
  Fix: { title: required(text), risk: required(risk) },
  Verify: {},
  Command: {
    shell: required(oneOf(...SHELLS)),
    effect: required(oneOf("read-only", "changing")),
    versions,
    changes: text,
    undo: text,
    risk,
  },
  Output: { is: required(oneOf("healthy", "faulty")) },
  OnlyFor: { versions: required(versions) },
  Value: { name: required(text) },
  Callout: { kind: required(oneOf("note", "warning", "danger")) },
  ArticleLink: {
    to: required({
      accepts: (value) => value.startsWith("/"),
      expected: "an address such as /codes/454-4.7.0",
    }),
  },
  Cite: { source: required(text) },
  NextMinute: {},
  IsItYours: {},
  Relief: { minutes: required(minutes), risk: required(risk), undo: required(text) },
  NoRelief: {},
  WhichCause: {},
  Branch: { words: text, causes: required(text) },
};

/** The parts of a cause, in the order in which they stand in its file. */
export const CAUSE_PARTS = {
  Check: { title: required(text), minutes: required(minutes), on: required(places) },
  Relief: { minutes: required(minutes), risk: required(risk), undo: required(text) },
  // A title is required from the day on which the file is opened: `readCauseBody`.
  Fix: { title: text, minutes: required(minutes), risk: required(risk), undo: text },
  Verify: {},
} as const satisfies Readonly<Record<string, Rules>>;

/** Components whose meaning is in one fenced code block. */
export const CODE_COMPONENTS: readonly string[] = ["Command", "Output"];

/** `##` sections that every article of a depth has, in this order. Others may stand between them. */
export const REQUIRED_SECTIONS = {
  full: ["What it means", "Is this really yours?", "Causes", "What to do", "Verify"],
  fullWithNextMinute: ["What it means", "Causes"],
  reference: ["What it means", "When it matters", "First checks", "What usually follows"],
} as const;
