import type { EventId } from "./event-id";

/** The `count` event IDs nearest to what was asked for, in order. The number in front of other characters counts. */
export function nearestEventIds(asked: string, known: readonly EventId[], count = 4): readonly EventId[] {
  const number = Number.parseInt(asked, 10);
  if (!Number.isFinite(number)) return [];
  return [...new Set(known)]
    .sort((one, other) => Math.abs(one - number) - Math.abs(other - number) || one - other)
    .slice(0, count)
    .sort((one, other) => one - other);
}

const OF_SUBJECT = 2;

const partsOf = (code: string): readonly string[] => code.toLowerCase().split(/[ -]/);

function enhancedOf(code: string): { readonly subject: string; readonly detail: number } | undefined {
  const [, subject = "", detail] = /\b([245]\.\d+\.)(\d+)/.exec(code) ?? [];
  return detail === undefined ? undefined : { subject, detail: Number(detail) };
}

/**
 * The `count` codes nearest to the one asked for: those of its class and subject, or where there are none those of its
 * reply code; the nearest detail first. Codes may be written "550 5.7.1" or as in addresses, "550-5.7.1"; they come back as they are known.
 */
export function nearestCodes(asked: string, known: readonly string[], count = 4): readonly string[] {
  const askedParts = partsOf(asked);
  const askedCode = enhancedOf(asked);
  const rated = [...new Set(known)].map((code) => {
    const parts = partsOf(code);
    const enhanced = enhancedOf(code);
    const isOfSubject = enhanced !== undefined && enhanced.subject === askedCode?.subject;
    const isOfReply = askedParts.some((part) => part !== "" && parts.includes(part));
    return {
      code,
      nearness: (isOfSubject ? OF_SUBJECT : 0) + (isOfReply ? 1 : 0),
      distance: Math.abs((enhanced?.detail ?? 0) - (askedCode?.detail ?? 0)),
    };
  });
  const least = rated.some(({ nearness }) => nearness >= OF_SUBJECT) ? OF_SUBJECT : 1;
  return rated
    .filter(({ nearness }) => nearness >= least)
    .sort(
      (one, other) =>
        other.nearness - one.nearness || one.distance - other.distance || one.code.localeCompare(other.code),
    )
    .slice(0, count)
    .map(({ code }) => code);
}
