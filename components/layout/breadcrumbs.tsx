import Link from "next/link";

/** Where the page stands; the page itself is not listed, its heading follows. */
export function Breadcrumbs({
  trail,
}: {
  trail: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label="Breadcrumbs" className="no-print mb-1 text-sm">
      <ol className="flex flex-wrap gap-x-1.5">
        {trail.map(({ href, label }) => (
          <li
            key={href}
            className="after:ml-1.5 after:text-ink-faint after:content-['›'] last:after:content-none"
          >
            <Link
              href={href}
              prefetch={false}
              className="inline-block min-h-6.5 py-0.5 text-ink-soft no-underline hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
