import type { ReactNode } from "react";

type Props = { readonly children: ReactNode; readonly className?: string };

/** A surface that holds one thing. */
export function Panel({ children, className = "" }: Props) {
  return (
    <div className={`rounded-panel border border-frame bg-surface p-4 sm:p-5 ${className}`}>{children}</div>
  );
}

/** A strip that explains what is shown: the branch, the values, what the version hides. */
export function Note({ children, className = "" }: Props) {
  return (
    <div
      className={`keeps-shape flex flex-wrap items-center gap-x-3 gap-y-0.5 rounded-control bg-accent-soft px-3 py-1.5 text-sm ${className}`}
    >
      {children}
    </div>
  );
}
