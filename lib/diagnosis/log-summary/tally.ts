import type { Incident, IncidentRecord } from "./incident";
import { keptText } from "./kept-text";
import { countMinute, minuteOf, type MinuteCounts } from "./timeline";

/** How often a name was counted. */
export type NameCount = { readonly name: string; readonly count: number };

const MOST_NAMES = 20_000;
const MOST_RECORDS = 3;

/** What is counted about the incidents of one kind. */
export class Tally {
  count = 0;
  first: number | undefined;
  last: number | undefined;
  readonly connectors = new Map<string, number>();
  readonly addresses = new Map<string, number>();
  readonly minutes: MinuteCounts = new Map();
  readonly records: IncidentRecord[] = [];

  add({ connector, remoteIpAddress, time, record }: Incident): void {
    this.count += 1;
    if (connector !== undefined) countName(this.connectors, connector);
    if (remoteIpAddress !== undefined) countName(this.addresses, remoteIpAddress);
    const minute = time === undefined ? undefined : minuteOf(time);
    if (minute !== undefined) {
      this.first = Math.min(this.first ?? minute, minute);
      this.last = Math.max(this.last ?? minute, minute);
      countMinute(this.minutes, minute);
    }
    if (this.records.length < MOST_RECORDS) this.keepRecord(record());
  }

  private keepRecord({ title, lines }: IncidentRecord): void {
    if (this.records.some((kept) => kept.title === title && !title.startsWith("Event "))) return;
    this.records.push({ title: keptText(title), lines: lines.map(keptText) });
  }
}

function countName(names: Map<string, number>, name: string): void {
  const known = names.get(name);
  if (known !== undefined) names.set(name, known + 1);
  else if (names.size < MOST_NAMES) names.set(keptText(name), 1);
}

/** The names that were counted most often. */
export function mostFrequent(names: ReadonlyMap<string, number>, limit: number): readonly NameCount[] {
  return [...names]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
    .slice(0, limit);
}
