const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The zones that RFC 5322 still knows by name, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};
const RFC_5322 =
  /(\d{1,2})[ -]([A-Z][a-z]{2})[a-z]{0,6}[ -](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:\s+([AP]M))?(?:\s*([+-]\d{2}):?(\d{2})|\s+\(?([A-Z]{1,4})\)?)?/i;
const ISO =
  /(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?\s{0,2}(?:([+-]\d\d):?(\d\d)|Z|UTC|GMT)?/;

/** A time in a mail header as milliseconds since 1970; without a zone it is taken as UTC. Undefined when it is none. */
export function readMailDate(text: string): number | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((at) => Number(iso[at] ?? 0));
    return utc(
      year ?? 0,
      (month ?? 1) - 1,
      day ?? 1,
      hour ?? 0,
      (minute ?? 0) - offsetOf(iso[7], iso[8]),
      second ?? 0,
    );
  }
  const match = RFC_5322.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? "").toLowerCase());
  if (!match || month < 0) return undefined;
  const [day, writtenYear, writtenHour, minute, second] = [1, 3, 4, 5, 6].map((at) => Number(match[at] ?? 0));
  const year = (writtenYear ?? 0) < 100 ? 2000 + (writtenYear ?? 0) : (writtenYear ?? 0);
  const half = match[7]?.toUpperCase();
  const hour = half ? ((writtenHour ?? 0) % 12) + (half === "PM" ? 12 : 0) : (writtenHour ?? 0);
  const named = Object.hasOwn(ZONES, match[10]?.toUpperCase() ?? "")
    ? (ZONES[match[10]?.toUpperCase() ?? ""] ?? 0)
    : 0;
  const offset = match[8] === undefined ? named * 60 : offsetOf(match[8], match[9]);
  return utc(year, month, day ?? 1, hour, (minute ?? 0) - offset, second ?? 0);
}

function offsetOf(hours: string | undefined, minutes: string | undefined): number {
  if (hours === undefined) return 0;
  const sign = hours.startsWith("-") ? -1 : 1;
  return sign * (Math.abs(Number(hours)) * 60 + Number(minutes ?? 0));
}

function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  if (day < 1 || day > 31 || hour > 24 || second > 61) return undefined;
  const time = Date.UTC(year, month, day, hour, minute, second);
  return Number.isFinite(time) ? time : undefined;
}
