/** Failures in equal parts of the time that a log covers. */
export type Timeline = {
  readonly minutesPerBar: number;
  readonly bars: readonly { readonly start: string; readonly count: number }[];
};

const WIDTHS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080, 43_200];
const MOST_BARS = 36;
const MINUTE = 60_000;
/** A log of years in single minutes would fill the memory; hours are enough for it. */
const MOST_MINUTES = 20_000;
const HOUR = 60;

/** The minute in which an ISO time lies, counted from 1970; undefined when it is no time. */
export function minuteOf(time: string): number | undefined {
  const parsed = Date.parse(/[Zz]$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}Z`);
  return Number.isNaN(parsed) ? undefined : Math.floor(parsed / MINUTE);
}

/** ISO time of a minute, as it was written: "2024-03-05T10:12". */
export function minuteText(minute: number): string {
  return new Date(minute * MINUTE).toISOString().slice(0, 16);
}

/** Counts by minute. */
export type MinuteCounts = Map<number, number>;

export function countMinute(counts: MinuteCounts, minute: number): void {
  const isNew = !counts.has(minute);
  if (isNew && counts.size >= MOST_MINUTES) {
    const hour = minute - (minute % HOUR);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  } else counts.set(minute, (counts.get(minute) ?? 0) + 1);
}

/** The bars between the first and the last minute, so wide that few enough are needed; undefined without any time. */
export function drawTimeline(counts: MinuteCounts, first: number, last: number): Timeline | undefined {
  if (counts.size === 0) return undefined;
  const range = last - first + 1;
  const minutesPerBar =
    WIDTHS.find((width) => Math.ceil(range / width) < MOST_BARS) ?? Math.ceil(range / (MOST_BARS - 1));
  const origin = first - (first % minutesPerBar);
  const bars = Array.from({ length: Math.floor((last - origin) / minutesPerBar) + 1 }, (_, at) => ({
    start: minuteText(origin + at * minutesPerBar),
    count: 0,
  }));
  for (const [minute, count] of counts) {
    const bar = bars[Math.floor((Math.max(minute, origin) - origin) / minutesPerBar)];
    if (bar) bar.count += count;
  }
  return { minutesPerBar, bars };
}
