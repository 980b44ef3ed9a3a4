/** One message in a queue, as Get-Message or Queue Viewer shows it. */
export type QueuedMessage = {
  readonly identity?: string;
  /** The queue that holds it, e.g. "EX01\\13". */
  readonly queue?: string;
  readonly from?: string;
  /** In English, whatever language it was written in: "Retry". */
  readonly status?: string;
  readonly internetMessageId?: string;
  readonly sourceIp?: string;
  readonly lastError?: string;
};

/** The queue out of a message's identity: "EX01\13\8589934592" → "EX01\13". */
export function queueOfIdentity(identity: string | undefined): string | undefined {
  const parts = identity?.split("\\") ?? [];
  return parts.length < 3 ? undefined : parts.slice(0, -1).join("\\");
}
