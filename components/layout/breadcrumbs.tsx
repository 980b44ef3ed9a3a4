import Link from "next/link";

/** Where the page stands; the page itself is not listed, its heading follows. */
export function Breadcrumbs({
  trail,
}: {
  trail: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav aria-label="Breadcrumbs" className="no-print">
      <ol className="flex flex-wrap gap-x-2 text-sm">
        {trail.map(({ href, label }) => (
          <li
            key={href}
            className="after:ml-2 after:text-ink-soft after:content-['›'] last:after:content-none"
          >
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
