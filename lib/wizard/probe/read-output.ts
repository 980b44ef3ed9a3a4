import type { Probe } from "@/lib/wizard/flow/flow";

function occurs(pattern: string, output: string): boolean {
  return new RegExp(pattern, "i").test(output);
}

/**
 * The key of the option that the rules read from an output, as the script reads it in PowerShell: the first rule counts
 * whose patterns all occur and whose others do not. Undefined when no rule fits.
 */
export function readOutput({ rules }: Probe, output: string): string | undefined {
  return rules.find(
    ({ has, lacks }) =>
      has.every((pattern) => occurs(pattern, output)) && !lacks.some((pattern) => occurs(pattern, output)),
  )?.optionId;
}
