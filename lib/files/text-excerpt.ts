/** The parts of a long text that a diagnosis reads. */
type TextExcerpt = { readonly add: (chunk: string) => void; readonly result: () => Excerpt };

type Excerpt = {
  readonly text: string;
  /** Nothing was left out. */
  readonly isWhole: boolean;
};

const START = 131_072;
const ALL = 245_000;
const LONGEST_LINE = 4_000;
const LINES_BEFORE = 2;
const LINES_AFTER = 4;
const CODES =
  /\b[45]\d\d[ #-]{1,2}[45]\.\d{1,3}\.\d{1,3}\b|\bevent ?id\b|\bwinsock error|\b(?:error|failed|failure|denied)\b/i;

/** Keeps the beginning of a text of any length, and behind it the lines around errors and codes. */
export function createTextExcerpt(): TextExcerpt {
  const kept: string[] = [];
  let length = 0;
  let pending = "";
  let before: string[] = [];
  let after = 0;
  let isWhole = true;

  function keep(part: string): void {
    kept.push(part);
    length += part.length;
  }

  function note(line: string): void {
    if (CODES.test(line.slice(0, LONGEST_LINE))) after = LINES_AFTER + 1;
    if (after > 0 && length + line.length < ALL) {
      for (const earlier of before) keep(`${earlier.slice(0, LONGEST_LINE)}\n`);
      before = [];
      keep(`${line.slice(0, LONGEST_LINE)}\n`);
      after -= 1;
      return;
    }
    isWhole = false;
    before.push(line);
    if (before.length > LINES_BEFORE) before.shift();
  }

  return {
    add: (chunk) => {
      const room = START - length;
      const start = kept.length > 0 && room <= 0 ? "" : chunk.slice(0, Math.max(0, room));
      if (start !== "") keep(start);
      pending += chunk.slice(start.length);
      const lines = pending.split("\n");
      const last = lines.pop() ?? "";
      if (last.length > LONGEST_LINE) isWhole = false;
      pending = last.slice(0, LONGEST_LINE);
      for (const line of lines) note(line);
    },
    result: () => {
      if (pending !== "") note(pending);
      pending = "";
      return { text: kept.join(""), isWhole };
    },
  };
}
