/**
 * A date and time as consoles print it, as ISO text without a zone. `locale` says which number is the month in
 * "3/5/2024": English writes it first. Undefined when it is no date.
 */
export function readLocalTime(text: string, locale: string): string | undefined {
  const time = /(?<![\d.])(\d{1,2})[:.](\d{2})[:.](\d{2})(?!\d)\s{0,3}([AaPp][Mm])?/.exec(text);
  const yearFirst = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const yearLast = /(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})/.exec(text);
  let day: number[] | undefined;
  if (yearFirst) day = [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  else if (yearLast) {
    const [one, two, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
    const monthFirst = yearLast[2] === "/" && locale === "en" ? one <= 12 : two > 12;
    day = monthFirst ? [year, one, two] : [year, two, one];
  }
  if (!day || !time) return undefined;
  const half = time[4]?.toLowerCase();
  const hour = (Number(time[1]) % (half ? 12 : 24)) + (half === "pm" ? 12 : 0);
  const two = (value: number | string | undefined): string => String(value ?? "").padStart(2, "0");
  return `${day[0]}-${two(day[1])}-${two(day[2])}T${two(hour)}:${two(time[2])}:${two(time[3])}`;
}

/** A time with its zone ("2024-03-05T10:13:02.1234567Z") in the shortest form, to the millisecond; else undefined. */
export function readUtcTime(text: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text.trim());
  if (!match) return undefined;
  const milliseconds = (match[2] ?? "").slice(0, 3);
  return `${match[1]}${/[1-9]/.test(milliseconds) ? `.${milliseconds}` : ""}Z`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date of a mail header ("Tue, 5 Mar 2024 10:12:40 +0100", RFC 5322) as ISO time in UTC; else undefined. */
export function readMailTime(text: string): string | undefined {
  const match = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ([+-])(\d{2})(\d{2})/.exec(
    text,
  );
  const month = MONTHS.indexOf((match?.[2] ?? "").toLowerCase());
  if (!match || month < 0) return undefined;
  const [day, year, hour, minute, second] = [1, 3, 4, 5, 6].map((at) => Number(match[at] ?? 0));
  const offset = (Number(match[8]) * 60 + Number(match[9])) * (match[7] === "-" ? -1 : 1);
  const time = Date.UTC(year ?? 0, month, day, hour, (minute ?? 0) - offset, second);
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
