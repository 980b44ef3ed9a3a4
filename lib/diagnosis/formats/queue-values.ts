import type { ReadQueue, ReadValue } from "./reading";

/** The queue that is in trouble: the first one in Retry, else the first. */
export function queueValues(queues: readonly ReadQueue[]): readonly ReadValue[] {
  const queue = queues.find(({ status }) => status === "Retry") ?? queues[0];
  if (!queue || queue.identity === "") return [];
  const server = queue.identity.split("\\")[0];
  return [
    { name: "queue", value: queue.identity },
    ...(server !== undefined && queue.identity.includes("\\") ? [{ name: "server", value: server }] : []),
  ];
}
