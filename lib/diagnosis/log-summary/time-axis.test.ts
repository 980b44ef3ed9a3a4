import { expect, test } from "vitest";
import { timeAxis } from "./time-axis";
import { minuteOf, minuteText } from "./timeline";

const timeline = (start: string, minutesPerBar: number, count: number) => ({
  minutesPerBar,
  bars: Array.from({ length: count }, (_, at) => ({
    start: minuteText((minuteOf(start) ?? 0) + at * minutesPerBar),
    count: 1,
  })),
});

test("marks stand at round times, at their place along the way", () => {
  expect(timeAxis(timeline("2024-03-05T02:10", 5, 27))).toEqual([
    { label: "02:30", share: 20 / 135, isDay: false },
    { label: "03:00", share: 50 / 135, isDay: false },
    { label: "03:30", share: 80 / 135, isDay: false },
    { label: "04:00", share: 110 / 135, isDay: false },
  ]);
});

test("where a day begins its date stands", () => {
  const labels = timeAxis(timeline("2024-03-04T20:00", 30, 20)).map(({ label }) => label);
  expect(labels).toEqual(["20:00", "22:00", "2024-03-05", "02:00", "04:00"]);
});

test.each([1, 3, 10, 36])("%s bars never have more marks than fit", (count) => {
  for (const minutes of [1, 15, 60, 1_440, 43_200]) {
    const marks = timeAxis(timeline("2024-03-05T02:10", minutes, count));
    expect(marks.length).toBeLessThanOrEqual(7);
    for (const { share } of marks) expect(share).toBeGreaterThanOrEqual(0);
  }
});
