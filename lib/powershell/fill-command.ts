import type { CommandPart } from "@/lib/powershell/command-template";
import { quoteValue, visibleText, type Shell } from "@/lib/powershell/quote-value";

/** Values by name, as the reader pasted or typed them. */
export type CommandValues = ReadonlyMap<string, string>;

/**
 * One part of a command as it is shown and copied.
 * @param unfilled stands in as it is, without quotes, while the reader has given nothing: `⟨receiving server⟩`
 */
export function fillPart(
  part: CommandPart,
  shell: Shell,
  values: CommandValues,
  unfilled: (name: string) => string,
): { readonly text: string; readonly isFilled: boolean } {
  if (part.kind === "text") return { text: part.text, isFilled: false };
  const given = visibleText(values.get(part.name) ?? "");
  return given === ""
    ? { text: unfilled(part.name), isFilled: false }
    : { text: quoteValue(shell, given), isFilled: true };
}

/** The whole command as text, ready to be copied. */
export function fillCommand(
  parts: readonly CommandPart[],
  shell: Shell,
  values: CommandValues,
  unfilled: (name: string) => string,
): string {
  return parts.map((part) => fillPart(part, shell, values, unfilled).text).join("");
}
