/** A place in a text that only moves forwards. */
export class Cursor {
  private place = 0;

  constructor(readonly text: string) {}

  get position(): number {
    return this.place;
  }

  get isAtEnd(): boolean {
    return this.place >= this.text.length;
  }

  /** What matches here; `pattern` is sticky. Empty when nothing does. */
  peek(pattern: RegExp): string {
    pattern.lastIndex = this.place;
    return pattern.exec(this.text)?.[0] ?? "";
  }

  /** What matches here, and goes behind it. */
  take(pattern: RegExp): string {
    const found = this.peek(pattern);
    this.place += found.length;
    return found;
  }

  /** Goes on by one character, whatever it is. */
  skip(): string {
    const character = this.text.charAt(this.place);
    this.place += 1;
    return character;
  }

  /** The text from `start` to here. */
  since(start: number): string {
    return this.text.slice(start, this.place);
  }
}
