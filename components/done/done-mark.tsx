"use client";

import { useDoneSteps } from "@/components/done/done-store";

type Props = {
  /** What the tick belongs to, the same on every page that shows the step: "clock-skew/check/0". */
  readonly step: string;
  /** What "Copy for ticket" says when it is ticked. */
  readonly name: string;
};

/** "Done", ticked by the reader and remembered for the case. Paper has an empty box. */
export function DoneMark({ step, name }: Props) {
  const { steps, tick } = useDoneSteps();
  const isDone = steps.includes(step);
  return (
    <label className="looks-done">
      <input
        type="checkbox"
        checked={isDone}
        data-done={isDone ? name : undefined}
        onChange={({ target }) => tick(step, target.checked)}
        className="size-4 accent-healthy"
      />
      Done<span className="sr-only">: {name}</span>
    </label>
  );
}
