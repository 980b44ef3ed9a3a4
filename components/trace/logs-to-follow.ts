const MOST_MEGABYTES = 200;
const START = 4_096;

/** Why logs that were dropped together cannot be read; undefined when they can. */
export function logsProblem(files: readonly File[]): string | undefined {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return size > MOST_MEGABYTES * 1024 * 1024
    ? `These ${files.length} files have more than ${MOST_MEGABYTES} MB together. Take the logs of the hour in question.`
    : undefined;
}

/** Whether a single file tells the ways of messages: a message tracking log does. */
export async function isTrackingLog(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  // UTF-16 puts a zero beside each letter.
  return /#Log-type:\s{0,4}Message Tracking/i.test(
    new TextDecoder("latin1").decode(start).replaceAll("\0", ""),
  );
}
