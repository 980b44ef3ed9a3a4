import { CommandBlock } from "@/components/article/command-block";
import { commandValue } from "@/lib/powershell/command-values";
import { valueNames } from "@/lib/powershell/command-template";
import type { Shell } from "@/lib/powershell/quote-value";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

type Props = {
  readonly command: string;
  readonly shell: Shell;
  readonly isChanging?: boolean;
  readonly versions?: readonly ExchangeVersion[] | undefined;
  readonly undo?: string | undefined;
  readonly risk?: "none" | "restart" | "mail loss" | undefined;
};

/** A command of the wizard, with the values that the reader has given on any page. */
export function FlowCommand({ command, shell, isChanging = false, versions, undo, risk }: Props) {
  const labels = Object.fromEntries(
    valueNames(command).map((name) => [name, commandValue(name)?.label ?? name]),
  );
  return (
    <CommandBlock
      code={command}
      shell={shell}
      isChanging={isChanging}
      versions={versions && versions.length < EXCHANGE_VERSIONS.length ? versions : undefined}
      undo={undo}
      risk={risk}
      labels={labels}
    />
  );
}
