import type { ReactNode } from "react";

/** What a press has done, said once over the page; empty while there is nothing to say. */
export function Toast({ children }: { children?: ReactNode }) {
  return (
    <span
      role="status"
      className="no-print keeps-shape pointer-events-none fixed inset-x-4 bottom-6 z-30 mx-auto w-fit max-w-xl rounded-panel bg-ink px-4 py-2.5 text-ui text-page shadow-float empty:opacity-0"
    >
      {children}
    </span>
  );
}
