import type { ReactNode } from "react";

/** The one `h1` of a page, with what stands above and below it. */
export function PageHeading({ over, title, lead }: { over?: ReactNode; title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="mb-6">
      {over && <div className="mb-2 text-sm text-ink-soft">{over}</div>}
      <h1 className="text-2xl leading-tight font-bold text-balance sm:text-4xl">{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-ink-soft sm:text-lg">{lead}</p>}
    </div>
  );
}
