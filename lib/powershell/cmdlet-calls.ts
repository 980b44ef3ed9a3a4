import { readScript } from "@/lib/powershell/read-script";

/** A cmdlet in a command, with the parameters that are written out for it (without their hyphens). */
export type CmdletCall = { readonly cmdlet: string; readonly parameters: readonly string[] };

const CMDLET = /^[A-Za-z]+-[A-Za-z]\w*$/;

/**
 * The cmdlets that a piece of PowerShell runs, in the order in which they begin, also those in script blocks and in the
 * `$( )` of strings. Aliases, splatted parameters and scripts are passed over. An operator such as -eq is never a
 * parameter, because it stands behind a value and not behind a cmdlet.
 */
export function readCmdletCalls(code: string): readonly CmdletCall[] {
  return readScript(code).flatMap((action) =>
    action.kind === "command" && CMDLET.test(action.text)
      ? [
          {
            cmdlet: action.text,
            parameters: action.arguments.flatMap(({ parameter }) =>
              parameter === undefined ? [] : [parameter],
            ),
          },
        ]
      : [],
  );
}
