/** The mark: a line of mail flow, a break, a dotted rest. The same drawing is the icon of the tab. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true" className="size-6.5 shrink-0">
      <rect width="26" height="26" rx="7" className="fill-accent" />
      <path d="M3.5 13h6" className="stroke-on-accent" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M17.5 13h5"
        className="stroke-on-accent"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="0.1 3.4"
      />
      <circle cx="13" cy="13" r="4" className="fill-surface" />
      <circle cx="13" cy="13" r="2.2" className="fill-broke" />
    </svg>
  );
}
