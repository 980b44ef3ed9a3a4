import type { ReactNode } from "react";

/** What a press has done, said once over the page; empty while there is nothing to say. */
export function Toast({ children }: { children?: ReactNode }) {
  return (
    <span role="status" className="no-print keeps-shape looks-toast">
      {children}
    </span>
  );
}
