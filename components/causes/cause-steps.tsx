import type { ReactNode } from "react";
import { BlocksView, type PageOfBlocks } from "@/components/article/blocks-view";
import { DoneMark } from "@/components/done/done-mark";
import { aboutMinutes } from "@/components/causes/minutes";
import { PlainProse } from "@/components/ui/plain-prose";
import { RiskList } from "@/components/ui/risk-list";
import { commandsIn } from "@/lib/articles/block";
import type { CauseCheck, Fix, Relief, Verify } from "@/lib/causes/cause";

const PLACES = {
  sender: "the sending server",
  receiver: "the receiving server",
  "domain-controller": "a domain controller",
  outside: "a computer outside",
  edge: "the Edge Transport server",
  client: "the client",
} as const;

/** "on the sending server and a domain controller". */
function describePlaces(on: CauseCheck["on"]): string {
  return on.length === 0 ? "" : `on ${on.map((place) => PLACES[place]).join(" and ")}`;
}

function Facts({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">{children}</p>;
}

/** Where a step is ticked; without it the step has no tick of its own. */
type Ticked = { readonly step?: string };

function Title({ text, step }: { text: string } & Ticked) {
  const plain = text.replaceAll("`", "");
  return (
    <div className="flex items-start justify-between gap-3">
      <p className="font-semibold">
        <PlainProse text={text} />
      </p>
      {step && <DoneMark step={step} name={plain} />}
    </div>
  );
}

/** One test that tells whether it is this cause. */
export function CheckView({ check, step, ...page }: { check: CauseCheck } & PageOfBlocks & Ticked) {
  return (
    <div>
      <Title text={check.title} {...(step ? { step } : {})} />
      <Facts>
        <span>{aboutMinutes(check.minutes)}</span>
        <span>{describePlaces(check.on)}</span>
      </Facts>
      <BlocksView blocks={check.blocks} {...page} />
    </div>
  );
}

/** What brings mail back now. */
export function ReliefView({ relief, ...page }: { relief: Relief } & PageOfBlocks) {
  return (
    <div>
      <Facts>
        <span>{aboutMinutes(relief.minutes)}</span>
        <RiskList risk={relief.risk} />
      </Facts>
      <BlocksView blocks={relief.blocks} {...page} />
      {commandsIn(relief.blocks).length === 0 && <Undo text={relief.undo} />}
    </div>
  );
}

/** One step of the cure. */
export function FixView({ fix, step, ...page }: { fix: Fix } & PageOfBlocks & Ticked) {
  return (
    <div>
      {(fix.title !== "" || step) && <Title text={fix.title || "Fix"} {...(step ? { step } : {})} />}
      <Facts>
        <span>{aboutMinutes(fix.minutes)}</span>
        {fix.risk.length > 0 && <RiskList risk={fix.risk} />}
      </Facts>
      <BlocksView blocks={fix.blocks} {...page} />
      {fix.undo && !commandsIn(fix.blocks).some(({ isChanging }) => isChanging) && <Undo text={fix.undo} />}
    </div>
  );
}

/** How to see that it is over. */
export function VerifyView({ verify, ...page }: { verify: Verify } & PageOfBlocks) {
  return <BlocksView blocks={verify.blocks} {...page} />;
}

function Undo({ text }: { text: string }) {
  return (
    <p className="mt-1 text-sm">
      To undo it: <PlainProse text={text} />
    </p>
  );
}
