/** One field of a message's header, with its folded lines joined. */
export type HeaderField = {
  /** As written: "Received". */
  readonly name: string;
  readonly value: string;
  /** Offset of its first line in the text. */
  readonly start: number;
};

/** The header of a message inside a text: from `start` to `end`, the body behind it never read. */
export type HeaderBlock = {
  readonly fields: readonly HeaderField[];
  readonly start: number;
  readonly end: number;
};

const FIELD = /^[ \t]{0,4}([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|$)/;
const RECEIVED = /^[ \t]{0,4}Received:[ \t]{0,8}(?:from|by|\(|\r?\n|$)/im;
/** Behind a blank line these still belong to the header: copies double the line breaks, bodies do not begin so. */
const SURELY_HEADER =
  /^[ \t]{0,4}(?:Received(?:-SPF)?|ARC-[A-Za-z-]+|X-[A-Za-z0-9-]+|DKIM-Signature|Authentication-Results(?:-Original)?|Return-Path|MIME-Version|Thread-(?:Topic|Index)|Message-ID|Delivered-To|List-[A-Za-z-]+):/i;
const MOST_CHARACTERS = 262_144;

/**
 * The header of a message, whatever a mail program has put in front of it; undefined when the text has none. Folded lines
 * are joined, also those that lost their indent.
 */
export function readHeaderBlock(text: string): HeaderBlock | undefined {
  const first = RECEIVED.exec(text)?.index;
  if (first === undefined) return undefined;
  const start = blockStart(text, first);
  const fields: { name: string; value: string; start: number }[] = [];
  let at = start;
  let end = start;
  while (at < text.length && at - start < MOST_CHARACTERS) {
    const lineBreak = text.indexOf("\n", at);
    const next = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(at, lineBreak < 0 ? text.length : lineBreak);
    if (line.trim() === "") {
      const following = nextLine(text, next);
      if (following === undefined || !goesOn(following, fields.at(-1))) break;
    } else {
      const name = FIELD.exec(line)?.[1];
      const open = fields.at(-1);
      if (name !== undefined)
        fields.push({ name, value: line.slice(line.indexOf(":") + 1).trim(), start: at });
      else if (open) open.value = `${open.value} ${line.trim()}`.trim();
      end = next;
    }
    at = next;
  }
  return fields.length === 0 ? undefined : { fields, start, end: Math.min(end, text.length) };
}

/** Whether a line behind a blank one still belongs to the header: by its name, or because a Received line has no date yet. */
function goesOn(line: string, open: { readonly name: string; readonly value: string } | undefined): boolean {
  if (SURELY_HEADER.test(line)) return true;
  return /^[ \t]/.test(line) && open?.name.toLowerCase() === "received" && !open.value.includes(";");
}

/** The first of the lines before the first Received that belong to the same header. */
function blockStart(text: string, first: number): number {
  let start = text.lastIndexOf("\n", first) + 1;
  while (start > 0) {
    const previous = text.lastIndexOf("\n", start - 2) + 1;
    const line = text.slice(previous, start - 1);
    const isFolded = /^[ \t]+\S/.test(line) && previous > 0;
    if (!FIELD.test(line) && !isFolded) break;
    start = previous;
  }
  return start;
}

function nextLine(text: string, from: number): string | undefined {
  return /[^\n]*\S[^\n]*/.exec(text.slice(from, from + 2_000))?.[0];
}

/** The values of all fields called `name`, in the order in which they stand. */
export function valuesOf({ fields }: HeaderBlock, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return fields.flatMap((field) => (field.name.toLowerCase() === wanted ? [field.value] : []));
}
