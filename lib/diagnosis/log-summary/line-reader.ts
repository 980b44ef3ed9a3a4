/** Longer lines are cut: no log writes them, and a file without line breaks must not fill the memory. */
const LONGEST_LINE = 65_536;

/** Puts lines together from chunks of text that end anywhere. */
type LineReader = {
  readonly add: (chunk: string) => void;
  /** Gives out the last line, which no line break ends. */
  readonly finish: () => void;
  /** How many lines were longer than 64 KB, and were cut there. */
  readonly cutLines: () => number;
};

export function createLineReader(onLine: (line: string) => void): LineReader {
  let pending: string[] = [];
  let pendingLength = 0;
  let cut = 0;
  const keep = (part: string): void => {
    const room = LONGEST_LINE - pendingLength;
    if (room > 0) pending.push(part.length > room ? part.slice(0, room) : part);
    pendingLength += part.length;
  };
  const giveOut = (): void => {
    if (pendingLength > LONGEST_LINE) cut += 1;
    const line = pending.length === 1 ? (pending[0] ?? "") : pending.join("");
    pending = [];
    pendingLength = 0;
    onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
  };
  return {
    add: (chunk) => {
      let start = 0;
      for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", start)) {
        keep(chunk.slice(start, end));
        giveOut();
        start = end + 1;
      }
      if (start < chunk.length) keep(chunk.slice(start));
    },
    finish: () => {
      if (pendingLength > 0) giveOut();
    },
    cutLines: () => cut,
  };
}
