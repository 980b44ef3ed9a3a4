import { cmdletOfAlias } from "@/lib/powershell/aliases";
import { changeText, judgeReadOnly } from "@/lib/powershell/read-only";

type Kind =
  | "blank"
  | "line end"
  | "text"
  | "open"
  | "close"
  | "pipe"
  | "call"
  | "cast"
  | "merge"
  | "variable"
  | "word"
  | "other";

// Strict where PowerShell is generous: what is not in this list is a fault, and nothing is passed over.
const TOKENS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: "blank", pattern: /[ \t]+/y },
  { kind: "line end", pattern: /\n/y },
  { kind: "blank", pattern: /#[^\n]*/y },
  { kind: "text", pattern: /'(?:[^'\n]|'')*'/y },
  { kind: "text", pattern: /"[^"$`\n]*"/y },
  { kind: "cast", pattern: /\[int\](?=\$)/y },
  { kind: "text", pattern: /\(Get-Date\)\.Add(?:Days|Hours|Minutes)\(-\d+\)/y },
  { kind: "merge", pattern: /2>&1(?= )/y },
  { kind: "open", pattern: /@?\(|\{|\[(?=\$\w+\])/y },
  { kind: "close", pattern: /[)}\]]/y },
  { kind: "pipe", pattern: /\|/y },
  { kind: "call", pattern: /&(?= \{)/y },
  // Members are read; the look-ahead keeps their calls out.
  { kind: "variable", pattern: /\$(?:env:\w+|\w+)(?:\.\w+)*(?![\w.(:])/y },
  { kind: "word", pattern: /[A-Za-z0-9_,*/\\:.=+%@?-]+(?:\$\w+)?(?![(:])/y },
];

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "@(": ")", "{": "}", "[": "]" };

// Words that open a piece of the language, after which a command or a value may stand.
const KEYWORDS = /^(if|elseif|else|try|catch|foreach|in)$/;
const OPERATORS =
  /^(\+|\*|%|=|\.\.|,|-(match|notmatch|like|notlike|eq|ne|gt|ge|lt|le|and|or|not|contains|notcontains|in|is|as|join|split|replace))$/i;
const VALUE = /^\d+(\.\.\d+|(,\d+)*)$/;

/** Names that the script may give a value to; the others are the values that its commands ask for. */
const OWN_VARIABLES: readonly string[] = [
  "$ErrorActionPreference",
  "$out",
  "$answer",
  "$meaning",
  "$line",
  "$sum",
  "$last",
  "$position",
];

type Token = { readonly kind: Kind; readonly text: string; readonly line: number };

function tokenise(script: string): { readonly tokens: readonly Token[]; readonly fault?: string } {
  const tokens: Token[] = [];
  let position = 0;
  let line = 1;
  while (position < script.length) {
    const found = TOKENS.map(({ kind, pattern }) => {
      pattern.lastIndex = position;
      return { kind, text: pattern.exec(script)?.[0] };
    }).find(({ text }) => text !== undefined && text !== "");
    if (found?.text === undefined)
      return { tokens, fault: `line ${line}: "${script.slice(position, position + 20)}" is not allowed` };
    tokens.push({ kind: found.kind, text: found.text, line });
    if (found.kind === "line end") line += 1;
    position += found.text.length;
  }
  return { tokens };
}

function bracketFaults(tokens: readonly Token[]): readonly string[] {
  const open: Token[] = [];
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === "open") open.push(token);
    if (token.kind !== "close") continue;
    const opener = open.pop();
    if (!opener || PAIRS[opener.text] !== token.text)
      faults.push(`line ${token.line}: "${token.text}" closes nothing`);
  }
  return [...faults, ...open.map(({ text, line }) => `line ${line}: "${text}" is not closed`)];
}

/** Up to where the command that begins at `start` goes: the next pipe, line end or closing bracket on its level. */
function argumentsAfter(tokens: readonly Token[], start: number): string {
  let depth = 0;
  let text = "";
  for (const token of tokens.slice(start + 1)) {
    if (depth === 0 && (token.kind === "pipe" || token.kind === "line end" || token.kind === "close")) break;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind !== "merge") text += token.text;
  }
  return text.trim();
}

function isFilter(tokens: readonly Token[], open: number): boolean {
  const before = tokens.slice(0, open).findLast(({ kind }) => kind !== "blank");
  return before?.kind === "word" && before.text === "-Filter";
}

/** What is wrong with the command that begins at `start`; aliases are refused, because readers check the script by eye. */
function commandFault(tokens: readonly Token[], start: number): string | undefined {
  const name = tokens[start]?.text ?? "";
  if (cmdletOfAlias(name)) return `"${name}" is not written out`;
  const verdict = judgeReadOnly("PowerShell", `${name} ${argumentsAfter(tokens, start)}`);
  return verdict.readOnly ? undefined : changeText(verdict);
}

/** Where a command could begin, the kinds that begin one, and what is wrong with it. */
function commandFaults(tokens: readonly Token[], values: readonly string[]): readonly string[] {
  const faults: string[] = [];
  let isStart = true;
  tokens.forEach((token, index) => {
    const { kind, text, line } = token;
    const fault = (message: string) => faults.push(`line ${line}: ${message}`);
    switch (kind) {
      case "blank":
        return;
      case "line end":
        isStart = true;
        return;
      case "open":
        // Exchange 2007 and 2010 take the filter of a cmdlet in braces; it is a condition, not a command.
        isStart = text !== "[" && !isFilter(tokens, index);
        return;
      case "pipe":
        isStart = true;
        return;
      case "call":
        if (index > 0) fault("only the whole script is a called block");
        return;
      case "variable": {
        const isAssigned = /^\s*=$/.test(
          tokens
            .slice(index + 1, index + 3)
            .map((next) => next.text)
            .join(""),
        );
        if (isAssigned && !OWN_VARIABLES.includes(text) && !values.includes(text))
          fault(`gives ${text} a value`);
        isStart = false;
        return;
      }
      case "word":
        if (isStart && KEYWORDS.test(text)) return;
        if (isStart && !VALUE.test(text)) {
          const found = commandFault(tokens, index);
          if (found) fault(found);
        }
        // What stands behind an operator or "=" begins anew: $out = $out + (…)
        isStart = OPERATORS.test(text) && !isStart && text === "=";
        return;
      default:
        isStart = false;
    }
  });
  return faults;
}

/**
 * What is wrong with a script that must only look, one line for each fault. It knows just the part of PowerShell that the
 * script is written in: balanced brackets, read-only cmdlets and tools by their full names, values for its own variables, no
 * method calls, types, redirections to files, nor statements that share a line.
 * @param values names of the values that its commands ask for, which it may set at its start
 */
export function scriptFaults(script: string, values: readonly string[]): readonly string[] {
  // A slot is filled in as a quoted value.
  const { tokens, fault } = tokenise(script.replace(/\{\{\w+\}\}/g, "'value'"));
  if (fault !== undefined) return [fault];
  return [
    ...bracketFaults(tokens),
    ...commandFaults(
      tokens,
      values.map((name) => `$${name}`),
    ),
    ...(/\n[ \t]*\n/.test(script) ? ["has an empty line, at which a console runs what stands above"] : []),
  ];
}
