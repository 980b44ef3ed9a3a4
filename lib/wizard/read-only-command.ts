import type { Shell } from "./flow";

/** Tools that only look when they are called with these arguments. */
const TOOLS: readonly { readonly name: string; readonly looksOnly: RegExp }[] = [
  { name: "setspn", looksOnly: /^-[LQX]\b/i },
  { name: "w32tm", looksOnly: /^\/(query|monitor|stripchart)\b/i },
  { name: "repadmin", looksOnly: /^\/(show\w*|replsummary)\b/i },
  // Not /sc_verify and /sc_reset: both may build a new secure channel.
  { name: "nltest", looksOnly: /^\/(dsgetdc|dclist|sc_query)\b/i },
  { name: "klist", looksOnly: /^(?!.*\bpurge\b)/i },
  { name: "ipconfig", looksOnly: /^(\/all)?$/i },
  { name: "nslookup", looksOnly: /^/ },
  { name: "telnet", looksOnly: /^/ },
  { name: "netstat", looksOnly: /^(-|$)/ },
  { name: "eseutil", looksOnly: /^\/m[hkl]\b/i },
];

const LOOKING_CMDLET = /^(Get|Test|Resolve|Measure)-\w+$/i;
const SHAPING_CMDLET = /^((Where|Select|Sort|Measure|Group)-Object|Format-(List|Table)|Select-String)$/i;
const SMTP_VERB = /^(EHLO|HELO|NOOP|QUIT|telnet)\b/i;

/** Slots and quoted texts carry no commands; what can start another command stays visible. */
function withoutTexts(line: string): string {
  return line
    .replace(/\{\{\w+\}\}/g, "slot")
    .replace(/'[^']*'/g, "text")
    .replace(/"[^"$`]*"/g, "text")
    .replace(/^(nslookup\s+-(?:q|querytype|type))=(?=[a-z]+\b)/i, "$1 ");
}

function firstWord(segment: string): string {
  return segment.trim().split(/\s+/)[0] ?? "";
}

/** A cmdlet hidden in a script block or an argument. */
function startsOtherCmdlet(rest: string): boolean {
  const words = rest.match(/(?<![\w-])[A-Za-z]+-[A-Za-z]+/g) ?? [];
  return words.some((word) => !LOOKING_CMDLET.test(word) && !SHAPING_CMDLET.test(word));
}

function segmentOnlyLooks(segment: string, isFirst: boolean): boolean {
  const word = firstWord(segment);
  const rest = segment.trim().slice(word.length).trim();
  if (/\s-Repair\b/i.test(segment) || /\.\w+\(/.test(segment) || startsOtherCmdlet(rest)) return false;
  if (!isFirst && SHAPING_CMDLET.test(word)) return true;
  if (LOOKING_CMDLET.test(word)) return true;
  const tool = TOOLS.find(({ name }) => name === word.toLowerCase().replace(/\.exe$/, ""));
  return isFirst && tool !== undefined && tool.looksOnly.test(rest);
}

/**
 * Whether a command only looks, given by its name and what stands behind it on its side of a pipe; its script blocks are
 * commands of their own.
 */
export function looksOnly(name: string, rest: string, isPiped: boolean): boolean {
  return segmentOnlyLooks(`${name} ${withoutTexts(rest)}`, !isPiped);
}

/** Whether every line of the command only looks: no assignment, redirection, second statement or unknown command. */
export function isReadOnly(shell: Shell, command: string): boolean {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line) => {
    if (shell === "SMTP") return SMTP_VERB.test(line.trim());
    const bare = withoutTexts(line);
    if (/[;&<>`"=]|\$\(/.test(bare)) return false;
    return bare.split("|").every((segment, index) => segmentOnlyLooks(segment, index === 0));
  });
}
