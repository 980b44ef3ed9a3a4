import { SHELLS } from "@/lib/articles/vocabulary";
import { parseCommandTemplate } from "@/lib/powershell/command-template";
import { CONNECTOR_DANGER, shutsNamedConnector } from "@/lib/powershell/connector-danger";
import { exampleNames } from "@/lib/powershell/example-names";
import { changeText, judgeReadOnly } from "@/lib/powershell/read-only";
import { parseExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

const REMOVES = /\bRemove-[A-Z]/;
const SAYS_LOSS = /\b(lost|loss|lose|delete|remove|gone|discard)/i;

type GivenCommand = {
  readonly attributes: ReadonlyMap<string, string>;
  readonly code: string;
  readonly appliesTo: readonly ExchangeVersion[];
  readonly isValue: (name: string) => boolean;
  /** Attributes that a command of an older file may still lack. */
  readonly mayLack?: readonly string[];
};

/** The versions that a passage claims and its file does not. */
export function versionFaults(versions: string, appliesTo: readonly ExchangeVersion[]): readonly string[] {
  const outside = (parseExchangeVersions(versions) ?? []).filter((version) => !appliesTo.includes(version));
  return outside.length > 0 ? [`${outside.join(", ")} is not in appliesTo`] : [];
}

/** What is wrong with one command: what it says about itself, its effect, its slots. */
export function commandFaults({
  attributes,
  code,
  appliesTo,
  isValue,
  mayLack = [],
}: GivenCommand): readonly string[] {
  const faults = [...versionFaults(attributes.get("versions") ?? "", appliesTo)];
  if (attributes.get("effect") === "changing") {
    for (const name of ["changes", "undo", "risk"]) {
      if (!attributes.has(name) && !mayLack.includes(name))
        faults.push(`changes something, so it needs ${name}`);
    }
    if (REMOVES.test(code) && !SAYS_LOSS.test(attributes.get("changes") ?? "")) {
      faults.push("removes something, so changes must say what is lost");
    }
    if (shutsNamedConnector(code)) faults.push(CONNECTOR_DANGER);
    faults.push(...exampleNames(code));
  } else {
    const shell = SHELLS.find((known) => known === attributes.get("shell"));
    const verdict = shell && judgeReadOnly(shell, code);
    if (verdict?.readOnly === false) faults.push(`says read-only, but ${changeText(verdict)}`);
  }
  const template = parseCommandTemplate(code);
  if ("problem" in template) return [...faults, template.problem];
  return [
    ...faults,
    ...template.parts.flatMap((part) =>
      part.kind === "value" && !isValue(part.name)
        ? [`{{${part.name}}} is neither a parameter of this article nor a known value`]
        : [],
    ),
  ];
}
