import type { CitedPage } from "@/components/article/cite-mark";
import { Disclosure } from "@/components/ui/rows";

type Props = { readonly sources: readonly CitedPage[]; readonly reviewedOn: string };

/** The pages that the facts were taken from, in the order of their numbers. */
export function SourceList({ sources, reviewedOn }: Props) {
  return (
    <section
      aria-labelledby="sources"
      className="mt-6 flex flex-wrap items-start justify-between gap-x-6 text-sm text-ink-faint"
    >
      <Disclosure
        className="min-w-0"
        title={
          <span role="heading" aria-level={2} id="sources">
            {sources.length === 1 ? "1 source" : `${sources.length} sources`}
          </span>
        }
      >
        <ol className="list-decimal space-y-0.5 pl-6">
          {sources.map(({ title, url }, place) => (
            <li key={url} id={`source-${place + 1}`}>
              <a href={url} rel="noreferrer" className="break-words">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </Disclosure>
      <p className="leading-8">
        Last reviewed on <time dateTime={reviewedOn}>{reviewedOn}</time>
      </p>
    </section>
  );
}
