/** More than this of a paste is never looked at. */
const MAX_LENGTH = 256 * 1024;

/** A stretch of the paste as the reader sees it. */
export type Found = { readonly words: string; readonly line: number };

/** A paste made comparable: lower case, straight quotes, every run of white space and quote marks one space. */
export type PastedText = {
  readonly text: string;
  /** For every character of `text` its place in `original`. */
  readonly places: readonly number[];
  readonly original: string;
};

const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201C", '"'],
  ["\u201D", '"'],
  ["\u201E", '"'],
  ["\u2010", "-"],
  ["\u2011", "-"],
]);

function lowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** The comparable form of a text; any text will do. */
export function readPastedText(pastedText: string): PastedText {
  const original = pastedText.slice(0, MAX_LENGTH);
  const characters: string[] = [];
  const places: number[] = [];
  let afterGap = true;
  let startsLine = true;
  for (let place = 0; place < original.length; place += 1) {
    const character = original.charAt(place);
    const isQuoteMark = startsLine && character === ">";
    if (isQuoteMark || /\s/.test(character)) {
      if (!afterGap) {
        characters.push(" ");
        places.push(place);
      }
      afterGap = true;
      startsLine ||= character === "\n" || character === "\r";
      continue;
    }
    characters.push(STRAIGHT.get(character) ?? lowerCase(character));
    places.push(place);
    afterGap = false;
    startsLine = false;
  }
  return { text: characters.join(""), places, original };
}

function foundAt(pasted: PastedText, start: number, length: number): Found {
  const from = pasted.places[start] ?? 0;
  const to = pasted.places[start + length - 1] ?? from;
  return {
    words: pasted.original.slice(from, to + 1),
    line: pasted.original.slice(0, from).split(/\r\n|\r|\n/).length,
  };
}

/** A text to look for, made comparable once. */
export type WantedText = { readonly text: string };

/** The comparable form of a text to look for. */
export function wantedText(text: string): WantedText {
  return { text: readPastedText(text).text.trim() };
}

/** Where the text stands in the paste, whatever its case and white space; undefined when it does not. */
export function findText(pasted: PastedText, { text }: WantedText): Found | undefined {
  const start = text === "" ? -1 : pasted.text.indexOf(text);
  return start < 0 ? undefined : foundAt(pasted, start, text.length);
}

function isPartOfNumber(character: string): boolean {
  return /[\d.]/.test(character);
}

function findWholeNumber(pasted: PastedText, code: string): Found | undefined {
  for (let start = pasted.text.indexOf(code); start >= 0; start = pasted.text.indexOf(code, start + 1)) {
    const after = pasted.text.slice(start + code.length, start + code.length + 2);
    // "4.7.0." ends a sentence, "4.7.01" and "4.7.0.1" are other numbers.
    const goesOn = /^\d|^\.\d/.test(after);
    if (!goesOn && !isPartOfNumber(pasted.text.charAt(start - 1))) return foundAt(pasted, start, code.length);
  }
  return undefined;
}

/** Where a code such as "454 4.7.0" stands as whole numbers, "454-4.7.0" too. */
export function findCode(pasted: PastedText, code: string): Found | undefined {
  return findWholeNumber(pasted, code) ?? findWholeNumber(pasted, code.replace(" ", "-"));
}
