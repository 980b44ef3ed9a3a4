/** How many days each kind of thing is kept in a browser after it was last used. */
export const DAYS_KEPT = { searches: 7, cases: 30, version: 180, theme: 360 } as const;

const DAY = 24 * 60 * 60 * 1000;

/** Whether something that was last used at `at`, an ISO time, has been kept for `days`. Without a readable time it has. */
export function isExpired(at: string, days: number, now: Date): boolean {
  const since = now.getTime() - Date.parse(at);
  return Number.isNaN(since) || since > days * DAY;
}
