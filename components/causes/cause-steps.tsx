import type { ReactNode } from "react";
import { BlocksView, type PageOfBlocks } from "@/components/article/blocks-view";
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
  return <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">{children}</p>;
}

/** One test that tells whether it is this cause. */
export function CheckView({ check, ...page }: { check: CauseCheck } & PageOfBlocks) {
  return (
    <div>
      <p className="font-semibold">
        <PlainProse text={check.title} />
      </p>
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
export function FixView({ fix, ...page }: { fix: Fix } & PageOfBlocks) {
  return (
    <div>
      {fix.title !== "" && (
        <p className="font-semibold">
          <PlainProse text={fix.title} />
        </p>
      )}
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
