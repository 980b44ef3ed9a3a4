import type { Check } from "@/lib/wizard/flow/flow";

// telnet waits for a person, and an SMTP session is typed.
const WAITS = /^\s*telnet\b/i;

/** The lines of a check, those first that a script can run by itself. */
export function commandLines({ shell, command }: Check): {
  readonly run: readonly string[];
  readonly byHand: readonly string[];
} {
  const lines = command.split("\n").filter((line) => line.trim() !== "");
  if (shell === "SMTP") return { run: [], byHand: lines };
  return { run: lines.filter((line) => !WAITS.test(line)), byHand: lines.filter((line) => WAITS.test(line)) };
}

/** Whether a script can run at least a part of the check. */
export function isRunByScript(check: Check): boolean {
  return commandLines(check).run.length > 0;
}
