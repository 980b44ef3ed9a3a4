import { FilledCommand } from "@/components/article/filled-command";
import { Badge } from "@/components/ui/badge";
import { RiskList } from "@/components/ui/risk-list";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Shell } from "@/lib/powershell/quote-value";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";
import type { Risk } from "@/lib/mail-flow/risk";

const SHELL_NAMES: Record<Shell, string> = {
  EMS: "Exchange Management Shell",
  PowerShell: "PowerShell",
  cmd: "Command prompt",
  SMTP: "Typed into the SMTP session",
};

export type CommandProps = {
  /** The fragment that leads to it; of the same command twice on a page only the first can have it. */
  readonly id?: string | undefined;
  readonly code: string;
  readonly shell: Shell;
  readonly isChanging?: boolean;
  readonly versions?: readonly ExchangeVersion[] | undefined;
  readonly changes?: string | undefined;
  readonly undo?: string | undefined;
  readonly risk?: Risk | undefined;
  /** Label of each value that the command asks for. */
  readonly labels: Readonly<Record<string, string>>;
};

/** A command: where to type it, whether it changes anything, for which versions, and how to undo it. */
export function CommandBlock(props: CommandProps) {
  const { id, code, shell, isChanging = false, versions, changes, undo, risk = [], labels } = props;
  return (
    <figure
      id={id}
      data-only-for={versions?.join(" ")}
      className={`my-2 rounded-control border border-line border-l-3 bg-terminal text-on-terminal target:ring-2 target:ring-accent ${isChanging ? "risk-rule-changing border-l-caution" : "border-l-healthy"}`}
    >
      <FilledCommand
        code={code}
        shell={shell}
        labels={labels}
        versions={versions}
        changes={isChanging ? (changes ?? "something") : undefined}
      >
        <span>{SHELL_NAMES[shell]}</span>
        {shell !== "SMTP" && (
          <Badge tone={isChanging ? "caution" : "healthy"}>
            {isChanging ? "Changes something" : "Read-only"}
          </Badge>
        )}
        {isChanging && <RiskList risk={risk} />}
        {versions && <Badge tone="accent">{describeExchangeVersions(versions)}</Badge>}
      </FilledCommand>
      {(changes ?? undo) && (
        <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-3 gap-y-0.5 border-t border-line px-3 pt-2 pb-2.5 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
          {changes && (
            <>
              <dt className="text-ink-faint">Changes</dt>
              <dd>
                <PlainProse text={changes} />
              </dd>
            </>
          )}
          {undo && (
            <>
              <dt className="text-ink-faint">Undo</dt>
              <dd>
                <PlainProse text={undo} />
              </dd>
            </>
          )}
        </dl>
      )}
    </figure>
  );
}
