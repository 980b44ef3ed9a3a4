/**
 * A text that remembers where each of its characters stood in what the reader pasted, so that a clue found after
 * cleaning, joining and unwrapping can still be underlined in the reader's own text.
 */
export type MappedText = {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original. */
  readonly origins: Uint32Array;
};

/** A part of a mapped text: `start` inclusive, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Collects a mapped text piece by piece. */
export class MappedTextBuilder {
  private readonly pieces: string[] = [];
  private origins: Uint32Array;
  private length = 0;

  constructor(expectedLength: number) {
    this.origins = new Uint32Array(Math.max(16, expectedLength));
  }

  /** Appends `piece`, every unit of which stands for the original's character at `origin`. */
  append(piece: string, origin: number): void {
    this.reserve(piece.length);
    this.origins.fill(origin, this.length, this.length + piece.length);
    this.push(piece);
  }

  /** Appends an unchanged run of the original that began at `origin`. */
  appendRun(run: string, origin: number): void {
    this.reserve(run.length);
    for (let unit = 0; unit < run.length; unit += 1) this.origins[this.length + unit] = origin + unit;
    this.push(run);
  }

  /** Appends a part of another mapped text. */
  appendPart(source: MappedText, start: number, end: number): void {
    if (end <= start) return;
    this.reserve(end - start);
    this.origins.set(source.origins.subarray(start, end), this.length);
    this.push(source.text.slice(start, end));
  }

  finish(): MappedText {
    return { text: this.pieces.join(""), origins: this.origins.slice(0, this.length) };
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.origins.length) return;
    const larger = new Uint32Array(Math.max(this.origins.length * 2, this.length + more));
    larger.set(this.origins);
    this.origins = larger;
  }
}

/** The part of `source` from `start` to `end`. */
export function sliceMapped(source: MappedText, start: number, end: number): MappedText {
  return { text: source.text.slice(start, end), origins: source.origins.subarray(start, end) };
}

/** Puts texts one behind the other, each followed by `separator`. */
export function joinMapped(texts: readonly MappedText[], separator: string): MappedText {
  const builder = new MappedTextBuilder(
    texts.reduce((sum, { text }) => sum + text.length + separator.length, 0),
  );
  for (const text of texts) {
    builder.appendPart(text, 0, text.text.length);
    builder.append(separator, text.origins.at(-1) ?? 0);
  }
  return builder.finish();
}

/** Replaces each match of a global pattern; the new text points to where the match began. */
export function replaceMapped(
  source: MappedText,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string,
): MappedText {
  const builder = new MappedTextBuilder(source.text.length);
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    builder.appendPart(source, done, match.index);
    builder.append(replacement(match), source.origins[match.index] ?? 0);
    done = match.index + match[0].length;
  }
  if (done === 0) return source;
  builder.appendPart(source, done, source.text.length);
  return builder.finish();
}
