import Link from "next/link";
import type { ReactNode } from "react";
import { BlocksView, InlinesView } from "@/components/article/blocks-view";
import type { CitedPage } from "@/components/article/cite-mark";
import { BranchRows } from "@/components/causes/branch-rows";
import { ReliefView } from "@/components/causes/cause-steps";
import { branchDataOf } from "@/components/causes/listed-cause";
import { DoneMark } from "@/components/done/done-mark";
import type { GiveFragment } from "@/components/article/give-fragment";
import type { NextMinute } from "@/lib/articles/next-minute";

type Props = {
  readonly page: string;
  readonly nextMinute: NextMinute;
  readonly sources: readonly CitedPage[];
  readonly giveFragment: GiveFragment;
  /** Where no relief helps whatever the cause is, some cause below has one of its own. */
  readonly hasReliefByCause: boolean;
  /** Where the wizard's questions begin that tell the causes apart. */
  readonly wizardHref: string | undefined;
  /** What can be done with the answer: copy it for a ticket, share it. */
  readonly tools: ReactNode;
};

type RowProps = {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** What is ticked when it is done. */
  readonly done?: ReactNode;
};

function Row({ number, id, title, done, children }: RowProps) {
  return (
    <section
      aria-labelledby={id}
      className="step gap-x-3 border-t border-line px-3 py-3 sm:grid sm:grid-cols-[1.5rem_minmax(0,1fr)] sm:px-4"
    >
      <span
        aria-hidden="true"
        className="flex size-6 items-center justify-center rounded-pill border-[1.5px] border-accent text-sm font-bold text-accent max-sm:hidden"
      >
        {number}
      </span>
      <div className="min-w-0">
        <div className="flex min-h-6 items-center justify-between gap-3">
          <h3 id={id} className="font-bold">
            {title}
          </h3>
          {done}
        </div>
        {children}
      </div>
    </section>
  );
}

function reliefTitle(kind: NextMinute["relief"]["kind"], hasReliefByCause: boolean): string {
  if (kind === "relief") return "Relief";
  return hasReliefByCause ? "Relief: it depends on the cause" : "Relief: there is none";
}

/** The first screen of a full article: is it yours, what brings mail back now, which cause. */
export function NextMinuteCard({
  page,
  nextMinute,
  sources,
  giveFragment,
  hasReliefByCause,
  wizardHref,
  tools,
}: Props) {
  const { isItYours, relief, branches } = nextMinute;
  return (
    <section aria-labelledby="next-minute" className="rounded-b-panel border border-frame bg-surface">
      <div className="flex min-h-10 items-center justify-between gap-3 py-1 pr-2 pl-3 sm:pl-4">
        <h2 id="next-minute" className="font-bold">
          In the next minute
        </h2>
        {tools}
      </div>
      <Row
        number={1}
        id="is-it-yours"
        title="Is it yours?"
        done={<DoneMark step={`${page}/is-it-yours`} name="Is it yours? Checked" />}
      >
        <BlocksView blocks={isItYours} sources={sources} giveFragment={giveFragment} />
      </Row>
      <Row
        number={2}
        id="next-relief"
        title={reliefTitle(relief.kind, hasReliefByCause)}
        done={relief.kind === "relief" && <DoneMark step={`${page}/relief`} name="Relief applied" />}
      >
        {relief.kind === "relief" ? (
          <ReliefView relief={relief} sources={sources} giveFragment={giveFragment} />
        ) : (
          <BlocksView blocks={relief.blocks} sources={sources} giveFragment={giveFragment} />
        )}
      </Row>
      <Row number={3} id="which-cause" title="Which cause?">
        <BranchRows
          page={page}
          branches={branches.map(branchDataOf)}
          texts={branches.map(({ inlines }, place) => (
            <InlinesView key={place} inlines={inlines} sources={sources} hasSourceList />
          ))}
        />
        {wizardHref && (
          <p className="no-print mt-2 text-ui">
            Not sure?{" "}
            <Link href={wizardHref} prefetch={false} className="inline-block py-0.5">
              A few questions find it →
            </Link>
          </p>
        )}
      </Row>
    </section>
  );
}
