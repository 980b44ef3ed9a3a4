import { FilledCommand } from "@/components/article/filled-command";
import { Badge } from "@/components/ui/badge";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Shell } from "@/lib/commands/quote-value";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";

const SHELL_NAMES: Record<Shell, string> = {
  EMS: "Exchange Management Shell",
  PowerShell: "PowerShell",
  cmd: "Command prompt",
  SMTP: "Typed into the SMTP session",
};

const RISKS = {
  none: { tone: "plain", label: "no restart, no mail lost" },
  restart: { tone: "caution", label: "restarts a service" },
  "mail loss": { tone: "danger", label: "mail can be lost" },
} as const;

export type CommandProps = {
  /** The fragment that leads to it; of the same command twice on a page only the first can have it. */
  readonly id?: string | undefined;
  readonly code: string;
  readonly shell: Shell;
  readonly isChanging?: boolean;
  readonly versions?: readonly ExchangeVersion[] | undefined;
  readonly changes?: string | undefined;
  readonly undo?: string | undefined;
  readonly risk?: keyof typeof RISKS | undefined;
  /** Example for each value that the command asks for. */
  readonly examples: Readonly<Record<string, string>>;
};

/** A command: where to type it, whether it changes anything, for which versions, and how to undo it. */
export function CommandBlock(props: CommandProps) {
  const { id, code, shell, isChanging = false, versions, changes, undo, risk = "none", examples } = props;
  return (
    <figure
      id={id}
      data-only-for={versions?.join(" ")}
      className={`my-4 overflow-hidden rounded-panel border ${isChanging ? "border-caution" : "border-line"} bg-surface target:border-accent target:ring-2`}
    >
      <figcaption className="flex flex-wrap items-center gap-2 px-4 py-2 text-sm">
        <span className="font-semibold">{SHELL_NAMES[shell]}</span>
        {shell !== "SMTP" && (
          <Badge tone={isChanging ? "caution" : "healthy"}>
            {isChanging ? "Changes something" : "Read-only"}
          </Badge>
        )}
        {isChanging && <Badge tone={RISKS[risk].tone}>{RISKS[risk].label}</Badge>}
        {versions && <Badge tone="accent">{describeExchangeVersions(versions)}</Badge>}
      </figcaption>
      <div className="bg-terminal text-on-terminal">
        <FilledCommand code={code} shell={shell} examples={examples} />
      </div>
      {(changes ?? undo) && (
        <dl className="grid gap-x-3 gap-y-1 px-4 py-3 text-sm sm:grid-cols-[auto_1fr]">
          {changes && (
            <>
              <dt className="font-semibold">Changes</dt>
              <dd>
                <PlainProse text={changes} />
              </dd>
            </>
          )}
          {undo && (
            <>
              <dt className="font-semibold">Undo</dt>
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
