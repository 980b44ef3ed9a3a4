import type { ReactNode } from "react";

/** A raised surface that holds one thing. */
export function Panel({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`rounded-panel border border-line bg-surface p-4 shadow-sm sm:p-5 ${className}`}>
      {children}
    </div>
  );
}
