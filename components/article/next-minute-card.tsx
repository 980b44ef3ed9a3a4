import Link from "next/link";
import type { ReactNode } from "react";
import { BlocksView, InlinesView } from "@/components/article/blocks-view";
import type { CitedPage } from "@/components/article/cite-mark";
import { BranchRows } from "@/components/causes/branch-rows";
import { ReliefView } from "@/components/causes/cause-steps";
import { branchDataOf } from "@/components/causes/listed-cause";
import type { GiveFragment } from "@/components/article/give-fragment";
import type { NextMinute } from "@/lib/articles/next-minute";

type Props = {
  readonly page: string;
  readonly nextMinute: NextMinute;
  readonly sources: readonly CitedPage[];
  readonly giveFragment: GiveFragment;
  /** Where the wizard's questions begin that tell the causes apart. */
  readonly wizardHref: string | undefined;
};

function Row({
  number,
  id,
  title,
  children,
}: {
  number: number;
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-line px-4 py-3"
    >
      <span
        aria-hidden="true"
        className="mt-0.5 flex size-6 items-center justify-center rounded-pill border border-accent text-sm font-bold text-accent"
      >
        {number}
      </span>
      <div className="min-w-0 [&_figure]:my-2">
        <h3 id={id} className="font-bold">
          {title}
        </h3>
        {children}
      </div>
    </section>
  );
}

/** The first screen of a full article: is it yours, what brings mail back now, which cause. */
export function NextMinuteCard({ page, nextMinute, sources, giveFragment, wizardHref }: Props) {
  const { isItYours, relief, branches } = nextMinute;
  return (
    <section
      aria-labelledby="next-minute"
      className="mb-6 rounded-panel border border-line-strong bg-surface shadow-sm"
    >
      <h2 id="next-minute" className="px-4 py-2 font-bold">
        In the next minute
      </h2>
      <Row number={1} id="is-it-yours" title="Is it yours?">
        <BlocksView blocks={isItYours} sources={sources} giveFragment={giveFragment} />
      </Row>
      <Row number={2} id="next-relief" title={relief.kind === "relief" ? "Relief" : "Relief: there is none"}>
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
            <InlinesView key={place} inlines={inlines} sources={sources} />
          ))}
        />
        {wizardHref && (
          <p className="no-print mt-2 text-sm">
            Not sure? <Link href={wizardHref}>A few questions find it</Link>
          </p>
        )}
      </Row>
    </section>
  );
}
