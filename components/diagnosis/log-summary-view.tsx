import { FindingCard } from "@/components/diagnosis/finding-card";
import { NameCounts } from "@/components/diagnosis/name-counts";
import { SaveFindings } from "@/components/diagnosis/save-findings";
import { TimelineBars } from "@/components/diagnosis/timeline-bars";
import { Panel } from "@/components/ui/panel";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";

type Props = { readonly summary: LogSummary; readonly isComplete: boolean };

function number(count: number): string {
  return count.toLocaleString("en-GB");
}

/** What a log holds: failures by diagnosis, connector and address, over time, and the sessions behind them. */
export function LogSummaryView({ summary, isComplete }: Props) {
  const { kinds, rows, sessions, sessionWord, failures, findings, connectors, addresses, timeline, remarks } =
    summary;
  const zone = summary.timesAreUtc ? " UTC" : "";
  return (
    <section aria-labelledby="log-summary" className="space-y-4">
      <h2 id="log-summary" className="text-xl font-bold">
        Summary of {kinds.join(" and ")}
      </h2>
      <p role={isComplete ? "status" : undefined}>
        {number(failures)} {failures === 1 ? "failure" : "failures"} in {number(sessions)}{" "}
        {sessions === 1 ? sessionWord.replace(/ies$/, "y").replace(/s$/, "") : sessionWord}
        {rows !== sessions && ` (${number(rows)} rows)`}
        {isComplete ? "." : " so far."}
        {isComplete && failures === 0 && " Nothing was refused, delayed or reported as an error."}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      {failures > 0 && (
        <Panel className="space-y-4">
          {timeline && timeline.bars.length > 1 && <TimelineBars timeline={timeline} zone={zone} />}
          <div className="grid gap-4 sm:grid-cols-2">
            <NameCounts heading="Failures by connector or destination" names={connectors} />
            <NameCounts heading="Failures by remote address" names={addresses} />
          </div>
          {isComplete && <SaveFindings summary={summary} />}
        </Panel>
      )}
      {findings.map((finding) => (
        <FindingCard key={finding.key} finding={finding} timesAreUtc={summary.timesAreUtc} />
      ))}
    </section>
  );
}
