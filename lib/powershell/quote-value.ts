/** Where a command is typed. "EMS" is the Exchange Management Shell. */
export type Shell = "EMS" | "PowerShell" | "cmd" | "SMTP";

// PowerShell treats these four as an apostrophe too:
// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
const APOSTROPHES = /['\u2018\u2019\u201A\u201B]/g;

// Control characters, line and paragraph separators, zero-width and bidirectional marks, and halves of surrogate pairs:
// nothing that could hide a part of a command from the reader, or end it.
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Cs}/gu;

/** The value without anything that is not seen, and without blanks around it. */
export function visibleText(value: string): string {
  return value.replace(INVISIBLE, "").trim();
}

/** `O'Brien` → `'O''Brien'`: a literal in which PowerShell expands nothing. */
function powerShellLiteral(value: string): string {
  return `'${visibleText(value).replace(APOSTROPHES, "$&$&")}'`;
}

// Such a line may be typed in cmd or in PowerShell, which expand and split at different characters, so only those stay that
// names need: letters, digits, and the punctuation of paths, addresses, SPNs and computer accounts (EX01$).
function toolArgument(value: string): string {
  const harmless = visibleText(value)
    .replace(/[^\p{L}\p{N}_.:\\/@*,$ -]|\$(?!$)/gu, "")
    .replace(/^[-/\s]+/, "");
  return /^[\w.:\\/@$*-]+$/.test(harmless) ? harmless : `"${harmless}"`;
}

/** A value as it may stand in a command of the given shell, whatever was pasted. */
export function quoteValue(shell: Shell, value: string): string {
  switch (shell) {
    case "EMS":
    case "PowerShell":
      return powerShellLiteral(value);
    case "cmd":
      return toolArgument(value);
    case "SMTP":
      return visibleText(value);
  }
}
