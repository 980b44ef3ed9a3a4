import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { cmdletFaults } from "@/lib/powershell/cmdlet-faults";
import { CMDLET_TABLE, parseCmdletTable, type CmdletTable } from "@/lib/powershell/cmdlet-table";
import {
  connectorFaults,
  DEFAULT_CONNECTORS,
  parseDefaultConnectors,
  type DefaultConnector,
} from "@/lib/powershell/default-connectors";
import {
  EVENT_PROVIDERS,
  parseEventProviders,
  providerFaults,
  type EventProvider,
} from "@/lib/powershell/event-providers";
import { undoFaults } from "@/lib/powershell/undo-faults";
import {
  parseWindowsModules,
  WINDOWS_MODULES,
  windowsFaults,
  type WindowsModules,
} from "@/lib/powershell/windows-modules";

/** What the tables of `content/reference/` know about commands. */
export type CommandFacts = {
  readonly cmdlets: CmdletTable;
  readonly providers: readonly EventProvider[];
  readonly windowsModules: WindowsModules;
  readonly connectors: readonly DefaultConnector[];
};

/**
 * @param read gives the text of a file by its path
 * @throws ContentError when a table is not right
 */
export async function readCommandFacts(read: (file: string) => Promise<string>): Promise<CommandFacts> {
  const [cmdlets, providers, windowsModules, connectors] = await Promise.all(
    [CMDLET_TABLE, EVENT_PROVIDERS, WINDOWS_MODULES, DEFAULT_CONNECTORS].map(read),
  );
  return {
    cmdlets: parseCmdletTable(cmdlets ?? ""),
    providers: parseEventProviders(providers ?? ""),
    windowsModules: parseWindowsModules(windowsModules ?? ""),
    connectors: parseDefaultConnectors(connectors ?? ""),
  };
}

/**
 * What the tables say against a command, each fault once.
 * @param command may hold `{{value}}` slots
 * @param claimed the Exchange versions that it is offered for
 * @param undo the way back, in prose
 */
export function commandFaults(
  command: string,
  claimed: readonly ExchangeVersion[],
  { cmdlets, providers, windowsModules, connectors }: CommandFacts,
  undo?: string,
): readonly string[] {
  return [
    ...cmdletFaults(command, claimed, cmdlets),
    ...providerFaults(command, providers),
    ...windowsFaults(command, claimed, windowsModules),
    ...connectorFaults(command, claimed, connectors),
    ...(undo === undefined ? [] : undoFaults(command, undo, claimed, cmdlets)),
  ];
}
