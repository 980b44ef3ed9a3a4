import type { CommandFacts } from "@/lib/powershell/command-facts";

/** Tables in which nothing stands: for what cannot be read, and for tests that are about one of them. */
export const NO_FACTS: CommandFacts = {
  cmdlets: new Map(),
  providers: [],
  windowsModules: { windowsOfExchange: [], cmdlets: [] },
  connectors: [],
};
