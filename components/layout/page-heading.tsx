import type { ReactNode } from "react";

/** The one `h1` of a page, with what stands above and below it. */
export function PageHeading({ over, title, lead }: { over?: ReactNode; title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="mb-4">
      {over && <div className="mb-0.5 text-ui text-ink-soft">{over}</div>}
      <h1 className="text-2xl font-bold text-balance">{title}</h1>
      {lead && <p className="mt-1.5 max-w-[72ch] text-ink-soft">{lead}</p>}
    </div>
  );
}
