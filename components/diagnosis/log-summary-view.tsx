import Link from "next/link";
import { FindingCard } from "@/components/diagnosis/finding-card";
import { NameCounts } from "@/components/diagnosis/name-counts";
import { SaveFindings } from "@/components/diagnosis/save-findings";
import { TimelineBars } from "@/components/diagnosis/timeline-bars";
import { Panel } from "@/components/ui/panel";
import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";

type Props = { readonly summary: LogSummary; readonly isComplete: boolean };

const OVERVIEW_NAMES = 5;
const ONE = { sessions: "session", entries: "entry", events: "event" } as const;

/** What a log holds: failures by diagnosis, connector and address, over time, and the sessions behind them. */
export function LogSummaryView({ summary, isComplete }: Props) {
  const { kinds, rows, sessions, sessionWord, failures, findings, remarks } = summary;
  return (
    <section aria-labelledby="log-summary" className="space-y-4">
      <h2 id="log-summary" className="text-xl font-bold">
        Summary of {kinds.join(" and ")}
      </h2>
      <p role={isComplete ? "status" : undefined}>
        <strong>
          {groupDigits(failures)} {failures === 1 ? "failure" : "failures"}
        </strong>{" "}
        in {groupDigits(sessions)} {sessions === 1 ? ONE[sessionWord] : sessionWord}
        {rows !== sessions && ` (${groupDigits(rows)} rows)`}
        {isComplete ? "." : " so far."}
      </p>
      {isComplete && failures === 0 && <NothingFound lookedFor={summary.lookedFor} />}
      {remarks.map((remark) => (
        <p key={remark} className="text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      {findings.length > 1 && <Overview summary={summary} />}
      {findings.map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          timesAreUtc={summary.timesAreUtc}
          recordWord={sessionWord}
          isOnly={isComplete && findings.length === 1}
        />
      ))}
      {isComplete && failures > 0 && <SaveFindings summary={summary} />}
    </section>
  );
}

/** A log tells only what the server wrote down: that nothing was found is no proof of health. */
function NothingFound({ lookedFor }: { readonly lookedFor: readonly string[] }) {
  return (
    <p>
      This looked for {lookedFor.join("; ")}, and found none. What never reached the server stands in no log:
      if mail is missing all the same, look at the log of another hour or of the other side, or{" "}
      <Link href="/troubleshoot">start from the symptom</Link>.
    </p>
  );
}

function Overview({ summary }: { readonly summary: LogSummary }) {
  const { connectors, connectorCount, addresses, addressCount, timeline, timesAreUtc } = summary;
  const bars = timeline && timeline.bars.length > 1 ? timeline : undefined;
  if (!bars && connectors.length === 0 && addresses.length === 0) return null;
  return (
    <Panel className="space-y-4">
      <h3 className="font-bold">All failures together</h3>
      {bars && <TimelineBars timeline={bars} zone={timesAreUtc ? " UTC" : ""} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <NameCounts
          heading="By connector or destination"
          names={connectors.slice(0, OVERVIEW_NAMES)}
          total={connectorCount}
        />
        <NameCounts
          heading="By remote address"
          names={addresses.slice(0, OVERVIEW_NAMES)}
          total={addressCount}
        />
      </div>
    </Panel>
  );
}
