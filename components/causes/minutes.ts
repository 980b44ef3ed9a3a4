/** "about 1 minute", "about 5 minutes". */
export function aboutMinutes(minutes: number): string {
  return minutes === 1 ? "about 1 minute" : `about ${minutes} minutes`;
}
