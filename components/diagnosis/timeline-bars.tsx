import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
import { timeAxis } from "@/lib/diagnosis/log-summary/time-axis";
import type { Timeline } from "@/lib/diagnosis/log-summary/timeline";

const HEIGHT = 40;
const BAR = 10;
const GAP = 2;
const LEAST_HEIGHT = 3;

/** "10 minutes", "2 hours", "1 day". */
function widthWords(minutes: number): string {
  const [size, word] =
    minutes % 1_440 === 0
      ? [minutes / 1_440, "day"]
      : minutes % 60 === 0
        ? [minutes / 60, "hour"]
        : [minutes, "minute"];
  return size === 1 ? word : `${size} ${word}s`;
}

function timeWords(start: string): string {
  return start.replace("T", " ");
}

type Props = { readonly timeline: Timeline; readonly zone: string };

/** Failures over time as bars over an axis of round times, with the same numbers in words. */
export function TimelineBars({ timeline, zone }: Props) {
  const { bars, minutesPerBar } = timeline;
  const highest = Math.max(...bars.map(({ count }) => count));
  const peak = bars.find(({ count }) => count === highest);
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last || !peak) return null;
  const width = bars.length * (BAR + GAP);
  const words = `Most in the ${widthWords(minutesPerBar)} from ${timeWords(peak.start)}${zone}: ${groupDigits(highest)}.`;
  return (
    <figure>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <span aria-hidden="true" className="-mt-1.5 text-right text-xs text-ink-faint tabular-nums">
          {groupDigits(highest)}
        </span>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Failures from ${timeWords(first.start)} to ${timeWords(last.start)}${zone}. ${words}`}
          className="h-14 w-full border-t border-b border-t-line border-b-line-strong text-accent"
        >
          {bars.map(({ start, count }, at) => {
            const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / highest) * HEIGHT);
            return (
              <rect
                key={start}
                x={at * (BAR + GAP)}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                fill="currentColor"
              >
                <title>{`${timeWords(start)}${zone}: ${groupDigits(count)}`}</title>
              </rect>
            );
          })}
        </svg>
        <Axis timeline={timeline} />
      </div>
      <figcaption className="mt-1 text-xs text-ink-soft">
        {timeWords(first.start).slice(0, 10)}
        {zone} · each bar is {widthWords(minutesPerBar) === "day" ? "a day" : widthWords(minutesPerBar)} ·{" "}
        {words}
      </figcaption>
    </figure>
  );
}

function Axis({ timeline }: { readonly timeline: Timeline }) {
  return (
    <div aria-hidden="true" className="relative col-start-2 h-5 text-xs text-ink-faint tabular-nums">
      {timeAxis(timeline).map(({ label, share, isDay }) => (
        <span
          key={share}
          style={{ left: `${share * 100}%` }}
          className={`absolute top-0 border-l border-line-strong pl-1 ${isDay ? "font-semibold text-ink-soft" : ""}`}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
