import { commandFaults, type CommandFacts } from "@/lib/powershell/command-facts";
import { CONNECTOR_DANGER, shutsNamedConnector } from "@/lib/powershell/connector-danger";
import { exampleNames } from "@/lib/powershell/example-names";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Flow, Shell } from "@/lib/wizard/flow/flow";

type Item = {
  readonly shell?: Shell;
  readonly command?: string;
  readonly undo?: string;
  readonly versions?: readonly ExchangeVersion[];
};

function itemsOf(flow: Flow): readonly { readonly field: string; readonly item: Item }[] {
  const at = (field: string, items: readonly Item[]) => items.map((item) => ({ field, item }));
  return [
    ...flow.questions.flatMap(({ id, checks }) => at(`questions.${id}.checks`, checks)),
    ...flow.symptoms.flatMap(({ id, verify, redFlags, collect }) => [
      ...at(`symptoms.${id}.verify`, [verify]),
      ...at(`symptoms.${id}.redFlags`, redFlags),
      ...at(`symptoms.${id}.collect`, collect),
    ]),
  ];
}

/**
 * Cmdlets and parameters in the wizard's commands that do not exist, or not in every version that a command is for, and
 * commands that could shut a connector of which only the reader's paste knows the name.
 * A command without versions is for all of them.
 */
export function checkFlowCmdlets(flows: readonly Flow[], facts: CommandFacts): readonly string[] {
  return flows.flatMap((flow) =>
    itemsOf(flow).flatMap(({ field, item: { shell, command, undo, versions = EXCHANGE_VERSIONS } }) =>
      command === undefined || shell === "SMTP"
        ? []
        : [
            ...commandFaults(command, versions, facts, undo),
            ...(shutsNamedConnector(command) ? [CONNECTOR_DANGER] : []),
            ...exampleNames(command),
          ].map((fault) => `${flow.file}: "${field}": ${fault}`),
    ),
  );
}
