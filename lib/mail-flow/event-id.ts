/** A Windows event ID as Event Viewer shows it: 1 to 65535. */
export type EventId = number;

/** Reads exactly an event ID ("1035"); undefined for "0", "-1", "99999", "1035abc" and everything else. */
export function parseEventId(text: string): EventId | undefined {
  if (!/^[1-9]\d{0,4}$/.test(text)) return undefined;
  const eventId = Number(text);
  return eventId <= 65535 ? eventId : undefined;
}

/**
 * The event ID inside a 32-bit instance ID, which also carries severity and facility
 * (https://learn.microsoft.com/dotnet/api/system.diagnostics.eventlogentry.instanceid).
 */
export function eventIdOfInstance(instanceId: number): EventId | undefined {
  return Number.isSafeInteger(instanceId) && instanceId > 0
    ? parseEventId(String(instanceId % 0x10000))
    : undefined;
}
