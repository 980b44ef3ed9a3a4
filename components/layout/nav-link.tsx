"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  readonly children: ReactNode;
  /** In a row at the top, or one under the other in a menu. */
  readonly look: "row" | "menu";
};

const LOOK = {
  row: "min-h-8 rounded-control text-ink-soft aria-[current=page]:rounded-b-none aria-[current=page]:shadow-[inset_0_-2px_0_var(--color-accent)]",
  menu: "min-h-10 rounded-control text-ink aria-[current=page]:bg-accent-soft",
} as const;

/** A door of the site; the one the reader is behind is marked. */
export function NavLink({ href, look, children }: Props) {
  const pathname = usePathname();
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={pathname === href || pathname.startsWith(`${href}/`) ? "page" : undefined}
      className={`flex items-center gap-1.5 px-2.5 text-ui whitespace-nowrap no-underline hover:bg-sunken hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink ${LOOK[look]}`}
    >
      {children}
    </Link>
  );
}
