/** A cmdlet in a command, with the parameters that are written out for it (without their hyphens). */
export type CmdletCall = { readonly cmdlet: string; readonly parameters: readonly string[] };

type Kind = "blank" | "line end" | "text" | "open" | "close" | "new command" | "comma" | "word" | "other";

// PowerShell takes curly quotation marks for straight ones.
// Strings and comments that are never closed reach to the end; what is left to backtrack into is then nothing.
const TOKENS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: "blank", pattern: /[^\S\n]+|`\r?\n/y },
  { kind: "line end", pattern: /\n/y },
  { kind: "blank", pattern: /<#[\s\S]*?(?:#>|$)|#[^\n]*/y },
  { kind: "text", pattern: /@(['"])[^\S\n]*\n[\s\S]*?(?:\n\1@|$)/y },
  { kind: "text", pattern: /['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛]?/y },
  { kind: "text", pattern: /["“”„](?:\$\((?:[^()]|\([^()]*\))*\)|[^"“”„`]|`[\s\S]?|["“”„]{2})*["“”„]?/y },
  { kind: "open", pattern: /[({]/y },
  { kind: "close", pattern: /[)}]/y },
  { kind: "new command", pattern: /[|&;!]/y },
  { kind: "comma", pattern: /,/y },
  { kind: "word", pattern: /(?:`[\s\S]|[^\s'‘’‚‛"“”„(){}|&;!,`])+/y },
];

function tokenAt(code: string, position: number): { readonly kind: Kind; readonly text: string } {
  for (const { kind, pattern } of TOKENS) {
    pattern.lastIndex = position;
    const text = pattern.exec(code)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: code.charAt(position) };
}

const CMDLET = /^[A-Za-z]+-[A-Za-z]\w*$/;
const PARAMETER = /^-([A-Za-z]\w*)/;
// A command may follow these; the dot runs a script in the same scope.
const BEFORE_COMMAND =
  /^(if|elseif|else|do|while|until|in|return|throw|try|catch|finally|begin|process|end|[+-]?=|\.)$/i;

type OpenCall = { readonly cmdlet: string; readonly parameters: string[] };

/** A place between two tokens: whose parameters would stand here, and whether a command could begin here. */
type Place = { readonly call?: OpenCall; readonly isStart: boolean };

const START: Place = { isStart: true };
const INSIDE: Place = { isStart: false };

function afterWord(word: string, place: Place, calls: OpenCall[]): Place {
  if (place.call) {
    const parameter = PARAMETER.exec(word)?.[1];
    if (parameter) place.call.parameters.push(parameter);
    return place;
  }
  if (!place.isStart || !CMDLET.test(word)) return BEFORE_COMMAND.test(word) ? START : INSIDE;
  const call: OpenCall = { cmdlet: word, parameters: [] };
  calls.push(call);
  return { call, isStart: false };
}

/**
 * The cmdlets that a piece of PowerShell runs, in the order in which they begin.
 * It reads as a person would, not as PowerShell does: unbalanced brackets and unknown words are passed over, and so are
 * aliases, splatted parameters, scripts, and commands inside strings. An operator such as -eq is never a parameter,
 * because it stands behind a value and not behind a cmdlet.
 */
export function readCmdletCalls(code: string): readonly CmdletCall[] {
  const calls: OpenCall[] = [];
  const outer: Place[] = [];
  let place = START;
  let afterComma = false;
  let position = 0;
  while (position < code.length) {
    const { kind, text } = tokenAt(code, position);
    position += text.length;
    if (kind === "blank" || (kind === "line end" && afterComma)) continue;
    afterComma = kind === "comma";
    switch (kind) {
      case "word":
        place = afterWord(text, place, calls);
        break;
      case "open":
        outer.push({ ...place, isStart: false });
        place = START;
        break;
      case "close":
        place = outer.pop() ?? INSIDE;
        break;
      case "line end":
      case "new command":
        place = START;
        break;
      default:
        place = { ...place, isStart: false };
    }
  }
  return calls;
}
