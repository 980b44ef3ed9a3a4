import Link from "next/link";

/** A symptom of the wizard from which the page can be reached. */
export type WizardLink = { readonly href: string; readonly label: string };

/** The ways into the wizard for readers who are not sure. */
export function WizardLinks({ links }: { links: readonly WizardLink[] }) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="not-sure" className="no-print mt-7">
      <h2 id="not-sure" className="text-xl font-bold">
        Not sure that this is your cause?
      </h2>
      <p className="text-ui text-ink-soft">A few questions tell the look-alikes apart:</p>
      <ul className="text-ui">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} className="inline-block py-0.5">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
