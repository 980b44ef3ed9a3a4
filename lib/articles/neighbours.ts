import type { EventId } from "@/lib/mail-flow/event-id";

/** The `count` event IDs nearest to what was asked for, in order. The number in front of other characters counts. */
export function nearestEventIds(asked: string, known: readonly EventId[], count = 4): readonly EventId[] {
  const number = Number.parseInt(asked, 10);
  if (!Number.isFinite(number)) return [];
  return [...new Set(known)]
    .sort((one, other) => Math.abs(one - number) - Math.abs(other - number) || one - other)
    .slice(0, count)
    .sort((one, other) => one - other);
}

/** Codes that share the most with the one asked for: the class and subject of its enhanced code, or its reply code. */
export function nearestCodes(asked: string, known: readonly string[], count = 4): readonly string[] {
  const parts = asked.toLowerCase().split("-");
  const subject = /[245]\.\d+\./.exec(asked)?.[0];
  const nearness = (code: string) =>
    (parts.some((part) => part !== "" && code.split("-").includes(part)) ? 2 : 0) +
    (subject !== undefined && code.includes(subject) ? 1 : 0);
  return [...new Set(known)]
    .filter((code) => nearness(code) > 0)
    .sort((one, other) => nearness(other) - nearness(one) || one.localeCompare(other))
    .slice(0, count);
}
