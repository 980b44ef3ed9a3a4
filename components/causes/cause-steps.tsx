import type { ReactNode } from "react";
import { BlocksView } from "@/components/article/blocks-view";
import type { CitedPage } from "@/components/article/cite-mark";
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

type Sourced = { readonly sources: readonly CitedPage[] };

/** "on the sending server and a domain controller". */
function describePlaces(on: CauseCheck["on"]): string {
  return on.length === 0 ? "" : `on ${on.map((place) => PLACES[place]).join(" and ")}`;
}

function Facts({ children }: { children: ReactNode }) {
  return <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">{children}</p>;
}

/** One test that tells whether it is this cause. */
export function CheckView({ check, sources }: { check: CauseCheck } & Sourced) {
  return (
    <div>
      <p className="font-semibold">
        <PlainProse text={check.title} />
      </p>
      <Facts>
        <span>{aboutMinutes(check.minutes)}</span>
        <span>{describePlaces(check.on)}</span>
      </Facts>
      <BlocksView blocks={check.blocks} sources={sources} />
    </div>
  );
}

/** What brings mail back now. */
export function ReliefView({ relief, sources }: { relief: Relief } & Sourced) {
  return (
    <div>
      <Facts>
        <span>{aboutMinutes(relief.minutes)}</span>
        <RiskList risk={relief.risk} />
      </Facts>
      <BlocksView blocks={relief.blocks} sources={sources} />
      {commandsIn(relief.blocks).length === 0 && <Undo text={relief.undo} />}
    </div>
  );
}

/** One step of the cure. */
export function FixView({ fix, sources }: { fix: Fix } & Sourced) {
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
      <BlocksView blocks={fix.blocks} sources={sources} />
      {fix.undo && !commandsIn(fix.blocks).some(({ isChanging }) => isChanging) && <Undo text={fix.undo} />}
    </div>
  );
}

/** How to see that it is over. */
export function VerifyView({ verify, sources }: { verify: Verify } & Sourced) {
  return <BlocksView blocks={verify.blocks} sources={sources} />;
}

function Undo({ text }: { text: string }) {
  return (
    <p className="mt-1 text-sm">
      To undo it: <PlainProse text={text} />
    </p>
  );
}
