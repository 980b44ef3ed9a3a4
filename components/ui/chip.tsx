import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  readonly isCurrent?: boolean;
  readonly count?: number | undefined;
  /** An answer to a question, not one filter among many: as high as the wizard's answers. */
  readonly isAnswer?: boolean;
  readonly children: ReactNode;
};

/** One choice of a filter, as a plain link; the chosen one says so by its look and to screen readers. */
export function Chip({ href, isCurrent = false, count, isAnswer = false, children }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={isCurrent ? "true" : undefined}
      className={`keeps-shape inline-flex ${isAnswer ? "min-h-11" : "min-h-9 max-sm:min-h-11"} items-center gap-1.5 rounded-control border border-frame bg-surface px-2.5 text-sm whitespace-nowrap text-ink no-underline hover:border-line-strong hover:text-ink aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold pointer-coarse:min-h-11`}
    >
      {children}
      {count !== undefined && <span className="text-ink-faint tabular-nums">{count}</span>}
    </Link>
  );
}
