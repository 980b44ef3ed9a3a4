import type { ReactNode } from "react";

type Parts = { readonly children: ReactNode; readonly className?: string };

/** Rows in one frame, each opening in place or leading on. */
export function Rows({ children, className = "" }: Parts) {
  return (
    <div
      className={`divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface ${className}`}
    >
      {children}
    </div>
  );
}

type SummaryProps = {
  readonly title: ReactNode;
  /** One line that says what is inside. */
  readonly hint?: ReactNode;
  /** What stands at the right. */
  readonly aside?: ReactNode;
};

/** The line of a row that opens: at least 44 px high, the title first. */
export function RowSummary({ title, hint, aside }: SummaryProps) {
  return (
    <summary className="grid min-h-row list-none grid-cols-[0.875rem_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-0.5 px-3 py-2 [[open]>&]:bg-sunken hover:bg-sunken sm:px-3.5 [&::-webkit-details-marker]:hidden">
      <span aria-hidden="true" className="turns text-ink-faint" />
      <span className="min-w-0 font-semibold">{title}</span>
      {aside && <span>{aside}</span>}
      {hint && <span className="col-start-2 -col-end-1 min-w-0 text-sm text-ink-faint">{hint}</span>}
    </summary>
  );
}

type FoldRowProps = SummaryProps & Parts & { readonly id?: string | undefined; readonly isOpen?: boolean };

/** A row that opens in place; in print it is open. */
export function FoldRow({ id, isOpen, children, className = "", ...summary }: FoldRowProps) {
  return (
    <details id={id} open={isOpen} className={className}>
      <RowSummary {...summary} />
      <div className="px-3 pt-3 pb-4 sm:pr-4 sm:pl-9.5">{children}</div>
    </details>
  );
}

/** A line of text that opens something small. */
export function Disclosure({
  title,
  children,
  isOpen,
  className = "",
}: Parts & { readonly title: ReactNode; readonly isOpen?: boolean }) {
  return (
    <details open={isOpen} className={className}>
      <summary className="inline-flex min-h-8 list-none items-center gap-2 text-ui text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="turns" />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
