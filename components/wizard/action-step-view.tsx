import { Badge } from "@/components/ui/badge";
import { FlowCommand } from "@/components/wizard/flow-command";
import { PlainProse } from "@/components/ui/plain-prose";
import type { ActionStep, VerifyCheck } from "@/lib/wizard/flow";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";

const RISK = {
  none: undefined,
  restart: { tone: "caution", label: "restarts a service" },
  "mail loss": { tone: "danger", label: "mail can be lost" },
} as const;

/** One thing to do: how long it takes, what it risks, and the command for it. */
export function ActionStepView({ step }: { step: ActionStep }) {
  const risk = RISK[step.risk];
  return (
    <div data-only-for={step.versions?.join(" ")}>
      <p>
        <PlainProse text={step.text} />
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        {step.minutes === 1 ? "about 1 minute" : `about ${step.minutes} minutes`}
        {risk && <Badge tone={risk.tone}>{risk.label}</Badge>}
        {step.versions && <Badge tone="accent">Exchange {describeExchangeVersions(step.versions)}</Badge>}
      </p>
      {step.command && step.shell && (
        <FlowCommand
          command={step.command}
          shell={step.shell}
          isChanging={step.undo !== undefined}
          undo={step.undo}
          risk={step.risk}
        />
      )}
      {step.undo && !step.command && (
        <p className="mt-1 text-sm">
          To undo it: <PlainProse text={step.undo} />
        </p>
      )}
    </div>
  );
}

/** How to see that it is over. */
export function VerifyView({ verify }: { verify: VerifyCheck }) {
  return (
    <div>
      <p>
        <PlainProse text={verify.text} />
      </p>
      <FlowCommand command={verify.command} shell={verify.shell} />
      <p className="text-sm font-semibold text-healthy">What good looks like</p>
      <pre
        tabIndex={0}
        role="group"
        aria-label="Healthy output"
        lang="en"
        translate="no"
        className="mt-1 overflow-x-auto rounded-control border-l-4 border-healthy bg-sunken px-4 py-2 font-mono text-[13px]"
      >
        {verify.healthy}
      </pre>
    </div>
  );
}
