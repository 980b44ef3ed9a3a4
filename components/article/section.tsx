import type { ReactNode } from "react";
import { FoldRow, Rows } from "@/components/ui/rows";

type Props = { readonly id: string; readonly title: ReactNode; readonly children?: ReactNode };

/** A heading that is also the link to itself. */
export function HeadingLink({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (id === undefined) return children;
  return (
    <a href={`#${id}`} className="group text-ink no-underline hover:text-ink hover:underline">
      {children}
      <span
        aria-hidden="true"
        className="no-print ml-2 text-accent opacity-0 group-hover:opacity-100 group-focus:opacity-100"
      >
        #
      </span>
    </a>
  );
}

/** A part of an article that stands open. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-7">
      <h2 id={id} className="mb-2 text-xl font-bold">
        <HeadingLink id={id}>{title}</HeadingLink>
      </h2>
      {children}
    </section>
  );
}

/** A part of an article that waits behind its title. */
export function FoldedSection({ id, title, children }: Props) {
  return (
    <FoldRow
      id={id}
      title={
        <span role="heading" aria-level={2} className="text-base font-semibold">
          {title}
        </span>
      }
    >
      {children}
    </FoldRow>
  );
}

/** The folded parts of an article in one frame. */
export function FoldedSections({ children }: { readonly children?: ReactNode }) {
  return <Rows className="mt-7">{children}</Rows>;
}
