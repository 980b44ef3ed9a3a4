const EVENT_COLUMNS = /^Level\b.*\bSource\b.*\bEvent ?ID\b/m;
const EVENT_ROW =
  /^\W{0,3}(Critical|Error|Warning|Information|Verbose)\s+(\d.{5,20}?\d\d:\d\d(?: ?[AP]M)?)\s+(?![AP]M)(\S.*?)\s+(\d{1,5})(?:\s+\(?(\S.*?)\)?)?$/;
const QUEUE_COLUMNS = /^Next Hop Domain\b.*\bLast Error\b/m;

/**
 * Puts the rows of a window's list into a form that can be read: events one by one with their labels, each kind once; queues
 * apart from each other, so that the error of one does not go on in the next.
 */
export function arrangeListWindow(text: string): string {
  if (EVENT_COLUMNS.test(text)) return arrangeEvents(text);
  const columns = QUEUE_COLUMNS.exec(text);
  if (!columns) return text;
  const end = columns.index + columns[0].length;
  return text.slice(0, end) + text.slice(end).replace(/\n+/g, "\n\n");
}

function arrangeEvents(text: string): string {
  const seen = new Set<string>();
  const events = text.split("\n").flatMap((line) => {
    const [, level, time, source, eventId, category = ""] = EVENT_ROW.exec(line.trim()) ?? [];
    const kind = `${source} ${eventId}`;
    if (eventId === undefined || seen.has(kind)) return [];
    seen.add(kind);
    return [
      `Log Name:      Application\nSource:        ${source}\nDate:          ${time}\nEvent ID:      ${eventId}\nTask Category: ${category}\nLevel:         ${level}\n`,
    ];
  });
  return events.length === 0 ? text : events.join("\n");
}
