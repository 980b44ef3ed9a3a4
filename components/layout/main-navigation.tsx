"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

const DOORS = [
  { href: "/diagnose", label: "Paste an error" },
  { href: "/troubleshoot", label: "Troubleshoot" },
  { href: "/events", label: "Events" },
  { href: "/codes", label: "Codes" },
  { href: "/problems", label: "Problems" },
  { href: "/procedures", label: "Procedures" },
] as const;

/** The doors of the site; the one the reader is behind is marked. */
export function MainNavigation() {
  const pathname = usePathname();
  return (
    <nav aria-label="Main" className="order-last w-full lg:order-none lg:w-auto">
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {DOORS.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={pathname === href || pathname.startsWith(`${href}/`) ? "page" : undefined}
              className="block rounded-control px-1.5 py-1.5 text-sm text-ink no-underline hover:bg-sunken aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent sm:px-2 sm:text-base xl:px-2.5"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
