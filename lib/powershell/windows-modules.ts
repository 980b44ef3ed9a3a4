import { z } from "zod";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { readCmdletCalls } from "@/lib/powershell/cmdlet-calls";
import { parseReferenceTable } from "@/lib/powershell/reference-table";

/** The cmdlets of Windows by the version that brought them, and the versions that each Exchange runs on. */
export const WINDOWS_MODULES = "content/reference/windows-modules.json";

const WINDOWS = ["2003", "2008", "2008 R2", "2012", "2012 R2", "2016", "2019", "2022", "2025"] as const;

const windows = z.enum(WINDOWS, { error: `expected a version of Windows Server: ${WINDOWS.join(", ")}` });
const source = z.url({ error: "expected the address of a page" });
const table = z.strictObject({
  windowsOfExchange: z.array(
    z.strictObject({ exchange: z.enum(EXCHANGE_VERSIONS), windows: z.array(windows), source }),
  ),
  cmdlets: z.array(
    z.strictObject({
      name: z.string().regex(/^[A-Za-z]+-[A-Za-z]\w*$/, "expected a name such as Resolve-DnsName"),
      since: windows,
      source,
    }),
  ),
});

export type WindowsModules = z.infer<typeof table>;

/**
 * @param json the text of `WINDOWS_MODULES`
 * @throws ContentError when the table is not right
 */
export function parseWindowsModules(json: string): WindowsModules {
  return parseReferenceTable(WINDOWS_MODULES, json, table);
}

/** Cmdlets of Windows that exist on no Windows on which a claimed version of Exchange runs. */
export function windowsFaults(
  command: string,
  claimed: readonly ExchangeVersion[],
  { windowsOfExchange, cmdlets }: WindowsModules,
): readonly string[] {
  const called = [...new Set(readCmdletCalls(command).map(({ cmdlet }) => cmdlet.toLowerCase()))];
  return cmdlets
    .filter(({ name }) => called.includes(name.toLowerCase()))
    .flatMap(({ name, since }) => {
      const without = windowsOfExchange
        .filter(({ exchange }) => claimed.includes(exchange))
        .filter((row) => row.windows.every((each) => WINDOWS.indexOf(each) < WINDOWS.indexOf(since)));
      return without.length === 0
        ? []
        : [
            `${name} needs Windows Server ${since}, on which Exchange ${without.map(({ exchange }) => exchange).join(", ")} does not run`,
          ];
    });
}
