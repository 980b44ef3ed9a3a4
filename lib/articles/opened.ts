/** From this day on a file was read against its sources by a second reader, and the strict rules hold for it. */
const OPENED_FROM = "2026-11-30";

/** Whether the strict rules hold: every claim cites its source, nothing old is left. */
export function isOpened({ reviewedOn }: { readonly reviewedOn: string }): boolean {
  return reviewedOn >= OPENED_FROM;
}
