import { parseExchangeVersions } from "@/lib/mail-flow/exchange-version";

type AttributeRule = {
  readonly required?: boolean;
  readonly accepts?: (value: string) => boolean;
  readonly expected: string;
};

const oneOf = (...values: readonly string[]): AttributeRule => ({
  accepts: (value) => values.includes(value),
  expected: `one of ${values.join(", ")}`,
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
const risk = oneOf("none", "restart", "mail loss");

export const SHELLS = ["EMS", "PowerShell", "cmd", "SMTP"] as const;

/**
 * The components that articles are written with, and the attributes of each. Names say what a passage means; how it looks is
 * decided in `components/article`.
 */
export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
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
};

/** Components whose meaning is in one fenced code block. */
export const CODE_COMPONENTS: readonly string[] = ["Command", "Output"];

/** `##` sections that every article of a depth has, in this order. Others may stand between them. */
export const REQUIRED_SECTIONS = {
  full: ["What it means", "Is this really yours?", "Causes", "What to do", "Verify"],
  reference: ["What it means", "When it matters", "First checks", "What usually follows"],
} as const;
