import type { ComponentProps } from "react";
import { plainHref } from "@/components/layout/plain-href";

type Props = ComponentProps<"a"> & {
  readonly href: string;
  /** For Next's own link; plain files have nothing to load in advance. */
  readonly prefetch?: boolean | null;
};

/**
 * Stands in for `next/link` on a site of plain files (see `scripts/export/make-links-plain.mjs`): the browser loads the next page as a whole, so no page
 * needs a second file that only Next's router reads.
 */
export function PlainLink({ href, prefetch: _prefetch, children, ...rest }: Props) {
  return (
    <a href={plainHref(href)} {...rest}>
      {children}
    </a>
  );
}
