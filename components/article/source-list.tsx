import type { CitedPage } from "@/components/article/cite-mark";

type Props = { readonly sources: readonly CitedPage[]; readonly reviewedOn: string };

/** The pages that the facts were taken from, in the order of their numbers. */
export function SourceList({ sources, reviewedOn }: Props) {
  return (
    <section aria-labelledby="sources" className="mt-10 border-t border-line pt-6 text-sm text-ink-soft">
      <h2 id="sources" className="text-base font-bold text-ink">
        Sources
      </h2>
      <ul className="mt-2 list-decimal space-y-1 pl-5">
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer" className="break-words">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        Last reviewed on <time dateTime={reviewedOn}>{reviewedOn}</time>.
      </p>
    </section>
  );
}
