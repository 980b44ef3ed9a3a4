import type { CommandPart } from "@/lib/powershell/command-template";
import { commandValue } from "@/lib/powershell/command-values";
import type { CommandValues } from "@/lib/powershell/fill-command";
import { visibleText } from "@/lib/powershell/quote-value";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** "Receive connector" → "receive connector", but "DNS server" and "Active Directory domain" keep theirs. */
function inSentence(label: string): string {
  return /^[A-Z](?![A-Z])(?!\S* [A-Z][a-z])/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/**
 * What stands in a command for a value that nobody has given: `⟨receiving server⟩`. It never looks like a real name, and
 * no shell takes it for one.
 * @param label used when the value is a parameter of one event only
 * @param versions the Exchange versions that the command is offered for
 */
export function unfilledText(
  name: string,
  label: string,
  versions: readonly ExchangeVersion[] = EXCHANGE_VERSIONS,
): string {
  const own = commandValue(name)?.unfilled?.filter((each) =>
    versions.some((one) => each.versions.includes(one)),
  );
  return `⟨${own && own.length > 0 ? own.map(({ text }) => text).join(" / ") : inSentence(label)}⟩`;
}

/** The slots of a command that still need a value, each once, in the order of their first use. */
export function unfilledSlots(parts: readonly CommandPart[], values: CommandValues): readonly string[] {
  const names = parts.flatMap((part) =>
    part.kind === "value" && visibleText(values.get(part.name) ?? "") === "" ? [part.name] : [],
  );
  return [...new Set(names)];
}
