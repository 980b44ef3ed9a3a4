import Link from "next/link";

/** Where the page stands, in one line; the page itself is not listed, its heading follows. */
export function Breadcrumbs({
  trail,
}: {
  trail: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label="Breadcrumbs" className="no-print mb-1 text-sm">
      <ol className="flex gap-x-1.5">
        {trail.map(({ href, label }) => (
          <li
            key={href}
            className="flex shrink-0 items-center gap-x-1.5 after:text-ink-faint after:content-['›'] last:min-w-0 last:shrink last:after:content-none"
          >
            <Link
              href={href}
              prefetch={false}
              className="block min-h-6.5 truncate py-0.5 text-ink-soft no-underline hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
