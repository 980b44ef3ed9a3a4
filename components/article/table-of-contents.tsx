import type { Heading } from "@/lib/articles/article";

function SectionLinks({ headings }: { headings: readonly Heading[] }) {
  return (
    <ul className="space-y-1.5 text-sm">
      {headings.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`} className="text-ink-soft no-underline hover:text-accent hover:underline">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The sections of an article, for the margin of wide screens. */
export function TableOfContents({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav aria-label="On this page" className="no-print sticky top-6 hidden lg:block">
      <p className="mb-2 text-sm font-bold">On this page</p>
      <SectionLinks headings={headings} />
    </nav>
  );
}

/** The same, folded, above the text of narrow screens. */
export function FoldedTableOfContents({ headings }: { headings: readonly Heading[] }) {
  return (
    <details className="no-print rounded-panel border border-line bg-surface px-4 py-3 lg:hidden">
      <summary className="font-semibold">On this page</summary>
      <nav aria-label="On this page" className="mt-3">
        <SectionLinks headings={headings} />
      </nav>
    </details>
  );
}

const URGENT: readonly string[] = ["Relief now", "First checks", "What to do"];

/** The sections that an outage asks for, one press away on narrow screens, where the list of sections is folded. */
export function UrgentSections({ headings }: { headings: readonly Heading[] }) {
  const urgent = headings.filter(({ text }) => URGENT.includes(text));
  if (urgent.length === 0) return null;
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1 lg:hidden">
      Straight to:
      {urgent.map(({ id, text }) => (
        <a key={id} href={`#${id}`} className="font-semibold">
          {text}
        </a>
      ))}
    </p>
  );
}
