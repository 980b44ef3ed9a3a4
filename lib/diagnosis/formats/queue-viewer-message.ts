import type { MappedText } from "../mapped-text";
import { queueOfIdentity, type QueuedMessage } from "./queued-message";
import { present, type Reading } from "./reading";

type Labels = {
  readonly locale: string;
  readonly identity: string;
  readonly messageId: string;
  readonly from: string;
  readonly status: string;
  readonly sourceIp: string;
  readonly lastError: string;
  readonly queue: string;
};

// Russian as seen in Queue Viewer; English as in its property names.
const LABELS: readonly Labels[] = [
  {
    locale: "ru",
    identity: "Идентификатор",
    messageId: "Идентификатор сообщения Интернета",
    from: "С адреса",
    status: "Состояние",
    sourceIp: "Исходный IP-адрес",
    lastError: "Последняя ошибка",
    queue: "Идентификатор очереди",
  },
  {
    locale: "en",
    identity: "Identity",
    messageId: "Internet Message ID",
    from: "From Address",
    status: "Status",
    sourceIp: "Source IP",
    lastError: "Last Error",
    queue: "Queue ID",
  },
];

const STATUS_WORDS: Readonly<Record<string, string>> = { повторить: "Retry", "повторная попытка": "Retry" };

/** Reads a message copied from Queue Viewer. */
export function readQueueViewerMessage(cleaned: MappedText): Reading | undefined {
  const lines = new Map<string, string>();
  for (const match of cleaned.text.matchAll(
    /^[ \t]{0,8}([\p{L}][\p{L}\d ()-]{1,60}):[ \t]{0,8}(\S[^\n]{0,2000})$/gmu,
  )) {
    const label = match[1] ?? "";
    if (!lines.has(label)) lines.set(label, (match[2] ?? "").trim());
  }
  const labels = LABELS.find((one) =>
    [one.identity, one.lastError, one.status].every((label) => lines.has(label)),
  );
  if (!labels) return undefined;
  const identity = lines.get(labels.identity);
  const status = lines.get(labels.status) ?? "";
  const inEnglish = Object.hasOwn(STATUS_WORDS, status.toLowerCase())
    ? STATUS_WORDS[status.toLowerCase()]
    : undefined;
  const message = present<QueuedMessage>({
    identity,
    queue: lines.get(labels.queue) ?? queueOfIdentity(identity),
    from: lines.get(labels.from),
    status: inEnglish ?? status,
    internetMessageId: lines.get(labels.messageId),
    sourceIp: lines.get(labels.sourceIp),
    lastError: lines.get(labels.lastError),
  });
  return {
    format: "queue-viewer-message",
    locale: labels.locale,
    text: cleaned,
    events: [],
    messages: [message],
    values: message.queue === undefined ? [] : [{ name: "queue", value: message.queue }],
  };
}
