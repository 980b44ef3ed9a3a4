import { cmdletOfAlias } from "@/lib/powershell/aliases";
import { changesByTool } from "@/lib/powershell/native-tools";
import { changesByAssignment, changesByCast, changesByMethod } from "@/lib/powershell/pure-members";
import type { Shell } from "@/lib/powershell/quote-value";
import { readCmdLines } from "@/lib/powershell/read-cmd-lines";
import { bare, readScript, type Action } from "@/lib/powershell/read-script";
import { changesByCmdlet } from "@/lib/powershell/reading-cmdlets";

/** Whether a command only looks; if not, the word in it that may change something, and why. */
export type Verdict =
  | { readonly readOnly: true }
  | { readonly readOnly: false; readonly because: string; readonly token: string };

type Change = { readonly token: string; readonly because: string };

const CMDLET = /^[A-Za-z]+-[A-Za-z]\w*$/;
// The module or snap-in in front of a cmdlet: Microsoft.PowerShell.Management\Stop-Service
const MODULE = /^[\w.]+\\(?=[A-Za-z]+-[A-Za-z]\w*$)/;

function changeByCommand({
  text,
  arguments: given,
}: Extract<Action, { kind: "command" }>): string | undefined {
  const name = text.replace(MODULE, "");
  const cmdlet = CMDLET.test(name) ? name : cmdletOfAlias(name);
  return cmdlet === undefined
    ? changesByTool(name, given.map((each) => bare(each.text)).join(" "))
    : changesByCmdlet(cmdlet, given);
}

function changeBy(action: Action): string | undefined {
  switch (action.kind) {
    case "command":
      return changeByCommand(action);
    case "method":
      return changesByMethod(action.method, action.type);
    case "cast":
      return changesByCast(action.type);
    case "assignment":
      return changesByAssignment(action.text);
    case "redirection":
      return action.text.includes("&") || /^\$null$/i.test(action.target)
        ? undefined
        : `writes to ${action.target === "" ? "a file" : action.target}`;
    case "computed call":
      return "what it calls is known only when it runs";
    case "unreadable":
      return "cannot be read";
  }
}

function changesInScript(code: string): readonly Change[] {
  return readScript(code).flatMap((action) => {
    const because = changeBy(action);
    return because === undefined ? [] : [{ token: action.text, because }];
  });
}

// An envelope without DATA delivers nothing: https://www.rfc-editor.org/rfc/rfc5321#section-3.3
const SMTP_LOOKS =
  /^(?:(?:telnet|openssl s_client|EHLO|HELO|STARTTLS|NOOP|RSET|HELP|QUIT|VRFY|EXPN)(?:\s|$)|(?:MAIL FROM|RCPT TO):)/i;

function linesOf(code: string): readonly string[] {
  return code.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

function changesInSmtp(lines: readonly string[]): readonly Change[] {
  return lines
    .filter((line) => !SMTP_LOOKS.test(line))
    .map((line) => ({
      token: line.split(/\s/)[0] ?? line,
      because: "is not known to leave the server as it is",
    }));
}

/** What is typed behind telnet goes to the other side, until the session is over. */
function changesInCmdLines(lines: readonly string[]): readonly Change[] {
  const telnet = lines.findIndex((line) => /^telnet\b/i.test(line));
  return lines.flatMap((line, at) => {
    if (telnet >= 0 && at > telnet && SMTP_LOOKS.test(line)) return [];
    return readCmdLines(line).flatMap(({ program, given, writesTo }) => {
      const because = writesTo === undefined ? changesByTool(program, given) : `writes to ${writesTo}`;
      return because === undefined ? [] : [{ token: program, because }];
    });
  });
}

function changes(shell: Shell, command: string): readonly Change[] {
  switch (shell) {
    case "EMS":
    case "PowerShell":
      return changesInScript(command);
    case "cmd":
      return changesInCmdLines(linesOf(command));
    case "SMTP":
      return changesInSmtp(linesOf(command));
  }
}

/**
 * Whether a command only looks: the one rule for articles, flows and the probe. What is not known to look, does not: unknown
 * cmdlets, tools, methods, classes and pieces that cannot be read are changes.
 * @param command may hold `{{value}}` slots
 */
export function judgeReadOnly(shell: Shell, command: string): Verdict {
  if (command.trim() === "") return { readOnly: false, because: "is empty", token: command };
  const [first] = changes(shell, command);
  return first ? { readOnly: false, ...first } : { readOnly: true };
}

/** The verdict as a sentence for the author: `"Stop-Service" is not known to be read-only`. Empty when the command only looks. */
export function changeText(verdict: Verdict): string {
  return verdict.readOnly ? "" : `"${verdict.token}" ${verdict.because}`;
}
