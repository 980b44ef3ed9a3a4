export const EVENT_LEVELS = ["Critical", "Error", "Warning", "Information"] as const;

export type EventLevel = (typeof EVENT_LEVELS)[number];

/** Reads a level in any case ("warning"); undefined when it is none. */
export function parseEventLevel(text: string): EventLevel | undefined {
  return EVENT_LEVELS.find((level) => level.toLowerCase() === text.trim().toLowerCase());
}
