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

/** A door of the site; the one the reader is behind is marked. */
export function NavLink({ href, look, children }: Props) {
  const pathname = usePathname();
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={pathname === href || pathname.startsWith(`${href}/`) ? "page" : undefined}
      className={`looks-door in-${look}`}
    >
      {children}
    </Link>
  );
}
