import { groupDigits } from "@/lib/diagnosis/log-summary/count-words";
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

/** Failures over time as bars, with the same numbers in words. */
export function TimelineBars({ timeline: { bars, minutesPerBar }, zone }: Props) {
  const highest = Math.max(...bars.map(({ count }) => count));
  const peak = bars.find(({ count }) => count === highest);
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last || !peak) return null;
  const width = bars.length * (BAR + GAP) - GAP;
  const words = `Most in the ${widthWords(minutesPerBar)} from ${timeWords(peak.start)}${zone}: ${groupDigits(highest)}.`;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Failures from ${timeWords(first.start)} to ${timeWords(last.start)}${zone}. ${words}`}
        className="h-12 w-full border-b border-line-strong text-accent"
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
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-3 text-xs text-ink-soft">
        <span>{timeWords(first.start)}</span>
        <span>{words}</span>
        {bars.length > 1 && <span>{timeWords(last.start)}</span>}
      </figcaption>
    </figure>
  );
}
