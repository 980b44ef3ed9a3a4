import Link from "next/link";
import { sampleText, type AnnotatedSample } from "@/lib/help/annotated-samples";
import { TrySample } from "@/components/help/try-sample";

/** A sample, line by line: what stands there, and what it tells. */
export function AnnotatedSampleView({ sample }: { readonly sample: AnnotatedSample }) {
  const { id, title, lead, lines, result, next, sources } = sample;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{lead}</p>
      <ol className="mt-3 divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface">
        {lines.map(({ line, says }) => (
          <li
            key={line}
            className="grid gap-x-6 gap-y-0.5 px-3 py-2 sm:px-4 md:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]"
          >
            <code translate="no" className="font-mono text-sm break-words whitespace-pre-wrap">
              {line}
            </code>
            {says && (
              <span className="text-sm text-ink-soft max-md:border-l-2 max-md:border-accent max-md:pl-2">
                {says}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 max-w-[72ch] font-semibold">{result}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-ui">
        <TrySample text={sampleText(sample)} />
        <Link href={next.href} prefetch={false} className="inline-block min-h-8 pt-1">
          {next.label}
        </Link>
        <span className="text-sm text-ink-faint">
          From:{" "}
          {sources.map(({ title: source, url }, at) => (
            <span key={url}>
              {at > 0 && ", "}
              <a href={url} rel="noreferrer">
                {source}
              </a>
            </span>
          ))}
        </span>
      </p>
    </section>
  );
}
