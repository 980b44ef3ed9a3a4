import { CommandBlock } from "@/components/article/command-block";
import { commandValue } from "@/lib/powershell/command-values";
import { valueNames } from "@/lib/powershell/command-template";
import type { Shell } from "@/lib/powershell/quote-value";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Risk } from "@/lib/mail-flow/risk";

type Props = {
  /** The fragment that leads to it. */
  readonly id?: string | undefined;
  readonly command: string;
  readonly shell: Shell;
  readonly isChanging?: boolean;
  readonly versions?: readonly ExchangeVersion[] | undefined;
  readonly changes?: string | undefined;
  readonly undo?: string | undefined;
  readonly risk?: Risk | undefined;
};

/** A command of the wizard, with the values that the reader has given on any page. */
export function PlainCommand(props: Props) {
  const { id, command, shell, isChanging = false, versions, changes, undo, risk } = props;
  const labels = Object.fromEntries(
    valueNames(command).map((name) => [name, commandValue(name)?.label ?? name]),
  );
  return (
    <CommandBlock
      id={id}
      code={command}
      shell={shell}
      isChanging={isChanging}
      versions={versions && versions.length < EXCHANGE_VERSIONS.length ? versions : undefined}
      changes={changes}
      undo={undo}
      risk={risk}
      labels={labels}
    />
  );
}
