import type { ReactNode } from "react";
import { SmallMap } from "@/components/map/small-map";
import type { Stage } from "@/lib/mail-flow/stage";

type Props = {
  readonly stage: Stage | undefined;
  /** What the mark on the map stands for. */
  readonly says: string;
  readonly children?: ReactNode;
};

/** What stays in view beside a page on wide screens: its place in mail flow, and its contents. On narrow ones the place comes last. */
export function Beside({ stage, says, children }: Props) {
  return (
    <div className="beside">
      {stage && <SmallMap stage={stage} says={says} />}
      {children}
    </div>
  );
}
