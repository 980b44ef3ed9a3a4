import { parseEventId } from "@/lib/mail-flow/event-id";
import { sliceMapped, type MappedText } from "../mapped-text";
import { present, type ReadEvent, type Reading } from "./reading";

/** What an alert mail of Operations Manager names beside the event. */
export type ScomAlert = {
  readonly alertName: string;
  readonly alertId?: string;
  /** The computer that the alert is about. */
  readonly path?: string;
};

// "Event 1051 from MSExchange Extensibility on EX01.contoso.com: …"
const EVENT_FROM = /\bEvent (\d{1,5}) from ([A-Z][\w ]{1,60}?) on ([\w.-]{1,120})/d;

/** Reads an alert mail of Operations Manager. */
export function readScomNotification(cleaned: MappedText): Reading | undefined {
  const alert = /^[ \t]{0,8}Alert:[ \t]{0,8}(\S[^\n]{0,400})$/m.exec(cleaned.text);
  if (!alert || !/^[ \t]{0,8}(?:Alert description|Last modified by):/im.test(cleaned.text)) return undefined;
  const path = /^[ \t]{0,8}Path:[ \t]{0,8}([^\s;]{1,120})/m.exec(cleaned.text)?.[1];
  const named = EVENT_FROM.exec(cleaned.text);
  const idAt = named?.indices?.[1];
  const event = present<ReadEvent>({
    eventId: named ? parseEventId(named[1] ?? "") : undefined,
    eventIdText: idAt && sliceMapped(cleaned, idAt[0], idAt[1]),
    eventSource: named?.[2],
    computer: named?.[3] ?? path,
  });
  const alertId = /AlertID=(?:%7b|\{)?([0-9a-f-]{36})/i.exec(cleaned.text)?.[1];
  return {
    format: "scom-notification",
    alert: {
      alertName: (alert[1] ?? "").trim(),
      ...present<Omit<ScomAlert, "alertName">>({ alertId, path }),
    },
    text: cleaned,
    events: event.eventId === undefined ? [] : [event],
    values: event.computer === undefined ? [] : [{ name: "server", value: event.computer }],
  };
}
