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
