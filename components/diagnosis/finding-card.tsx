import Link from "next/link";
import { NameCounts } from "@/components/diagnosis/name-counts";
import { TimelineBars } from "@/components/diagnosis/timeline-bars";
import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
import { findingSentence } from "@/lib/diagnosis/log-summary/finding-sentence";
import type { Finding, LogSummary } from "@/lib/diagnosis/log-summary/log-summary";

type Props = {
  readonly finding: Finding;
  readonly timesAreUtc: boolean;
  readonly recordWord: LogSummary["sessionWord"];
  /** The only finding shows at once what others fold away. */
  readonly isOnly: boolean;
};

/** One kind of failure of a log: how often, from where, when, its article and the first sessions behind it. */
export function FindingCard({ finding, timesAreUtc, recordWord, isOnly }: Props) {
  const { article, example, timeline, records, connectors, connectorCount, addresses, addressCount } =
    finding;
  return (
    <article className="rounded-panel border border-frame bg-surface p-4 sm:p-5">
      <h3 className="text-lg font-bold break-words">{findingSentence(finding, timesAreUtc)}</h3>
      {article ? (
        <p className="mt-1">
          <Link href={article.url} className="font-semibold">
            {article.title}
          </Link>
        </p>
      ) : (
        <p className="mt-1 text-sm text-ink-soft">No article matches this text well.</p>
      )}
      {example !== "" && (
        <p className="mt-2 line-clamp-3 font-mono text-sm break-words text-ink-soft">
          {example.slice(0, 300)}
        </p>
      )}
      {timeline && timeline.bars.length > 1 && (
        <div className="mt-3">
          <TimelineBars timeline={timeline} zone={timesAreUtc ? " UTC" : ""} />
        </div>
      )}
      <details className="mt-3" open={isOnly}>
        <summary className="font-semibold text-accent">Connectors, addresses and {recordWord}</summary>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          <NameCounts heading="Connectors or destinations" names={connectors} total={connectorCount} />
          <NameCounts heading="Remote addresses" names={addresses} total={addressCount} />
        </div>
        {records.map(({ title, lines }, at) => (
          <section key={`${at} ${title}`} className="mt-4" aria-label={title}>
            <h4 className="text-sm font-semibold break-all">{title}</h4>
            <pre
              tabIndex={0}
              className="mt-1 max-h-72 overflow-auto rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap"
            >
              {lines.join("\n")}
            </pre>
          </section>
        ))}
        {finding.count > records.length && records.length > 0 && (
          <p className="mt-2 text-sm text-ink-soft">
            The first {records.length === 1 ? "one" : records.length} of {groupDigits(finding.count)}.
          </p>
        )}
      </details>
    </article>
  );
}
