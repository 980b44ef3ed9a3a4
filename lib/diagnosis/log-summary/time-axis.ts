import { minuteOf, minuteText, type Timeline } from "./timeline";

/** A mark of the axis: its words, and how far along the timeline it stands, 0…1. */
export type AxisMark = { readonly label: string; readonly share: number; readonly isDay: boolean };

const DAY = 1_440;
const STEPS = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
  90 * DAY,
];
const MOST_MARKS = 6;
/** Nearer to the right end a label would be cut. */
const LAST_SHARE = 0.97;

/** Round times along a timeline: "02:10", and the date where a day begins. */
export function timeAxis({ bars, minutesPerBar }: Timeline): readonly AxisMark[] {
  const first = minuteOf(bars[0]?.start ?? "");
  if (first === undefined) return [];
  const range = bars.length * minutesPerBar;
  const step =
    STEPS.find((minutes) => range / minutes <= MOST_MARKS) ?? Math.ceil(range / MOST_MARKS / DAY) * DAY;
  const marks: AxisMark[] = [];
  for (let minute = Math.ceil(first / step) * step; minute < first + range; minute += step) {
    const share = (minute - first) / range;
    const [day = "", time = ""] = minuteText(minute).split("T");
    const isDay = minute % DAY === 0;
    if (share <= LAST_SHARE) marks.push({ label: isDay ? day : time, share, isDay });
  }
  return marks;
}
