import Link from "next/link";

const DOORS = [
  { have: "an event", href: "/events" },
  { have: "a code", href: "/codes" },
  { have: "a bounce", href: "/help#bounce" },
  { have: "a log", href: "/help#log" },
  { have: "only a complaint", href: "/troubleshoot/mail-does-not-arrive" },
] as const;

/** For who does not know where to begin: the way on by what lies on the desk. */
export function WhatIHave() {
  return (
    <nav aria-label="I have" className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-2 text-ui">
      <span className="mr-1 font-semibold">I have:</span>
      {DOORS.map(({ have, href }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          className="keeps-shape inline-flex min-h-9 items-center rounded-control border border-frame bg-surface px-3 text-ink no-underline hover:border-accent hover:text-accent pointer-coarse:min-h-11"
        >
          {have}
        </Link>
      ))}
    </nav>
  );
}
