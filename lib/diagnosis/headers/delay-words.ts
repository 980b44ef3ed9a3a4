/** "4 seconds", "2 min 5 s", "3 h 12 min", "2 days 4 h": a span of time as short as it stays exact enough. */
export function delayWords(seconds: number): string {
  if (seconds < 60) return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  if (seconds < 3_600) return join(Math.floor(seconds / 60), "min", seconds % 60, "s");
  if (seconds < 86_400)
    return join(Math.floor(seconds / 3_600), "h", Math.floor((seconds % 3_600) / 60), "min");
  const days = Math.floor(seconds / 86_400);
  return join(days, days === 1 ? "day" : "days", Math.floor((seconds % 86_400) / 3_600), "h");
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
