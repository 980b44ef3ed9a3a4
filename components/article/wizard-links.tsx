import Link from "next/link";

/** A symptom of the wizard from which the page can be reached. */
export type WizardLink = { readonly href: string; readonly label: string };

/** The ways into the wizard for readers who are not sure. */
export function WizardLinks({ links }: { links: readonly WizardLink[] }) {
  if (links.length === 0) return null;
  return (
    <section
      aria-labelledby="not-sure"
      className="no-print mt-10 rounded-panel border border-accent bg-accent-soft p-4"
    >
      <h2 id="not-sure" className="text-lg font-bold">
        Not sure that this is your cause?
      </h2>
      <p className="mt-1">
        The guided checks tell the look-alikes apart, and work when you cannot check everything.
      </p>
      <ul className="mt-2 space-y-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
