import { expect, test } from "vitest";
import { cleanPaste, MOST_CHARACTERS_READ } from "./clean-paste";
import { findLines } from "./line-finder";

function cleaned(pasted: string): string {
  const paste = cleanPaste(pasted);
  return paste.kind === "text" ? paste.cleaned.text : paste.kind;
}

test.each([
  ["curly quotes", "responded with: “454 4.7.0”, it’s ‘that’", `responded with: "454 4.7.0", it's 'that'`],
  ["full-width digits", "ＥＸ０１ 451", "EX01 451"],
  ["a hard space", "451\u00A04.4.0", "451 4.4.0"],
  ["a letter with its accent apart", "Ide\u0301e", "Id\u00e9e"],
  ["zero-width and bidirectional characters", "4\u200B54\u202E 4.7.0\uFEFF\u2066", "454 4.7.0"],
  ["a soft hyphen", "authenti\u00ADcation", "authentication"],
  ["controls", "a\u0000b\u0007c\u007Fd", "abcd"],
  ["lone surrogates", "a\uD83Db\uDE00c", "abc"],
  ["an emoji", "mail 😀 stuck", "mail 😀 stuck"],
  ["line ends of every kind", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["line break tags", "a<br/>b<BR>c<br />d", "a\nb\nc\nd"],
  ["escaped XML, one level", "&lt;Data&gt;R&amp;amp;D&lt;/Data&gt;", "<Data>R&amp;D</Data>"],
  [
    "the quote prefixes of a mail",
    "> Event ID: 1035\n> Source: X\n>\n> text",
    "Event ID: 1035\nSource: X\n\ntext",
  ],
  ["quoted-printable line breaks", `${"x".repeat(60)}=\ny`, `${"x".repeat(60)}y`],
  [
    "doubled quotes of a CSV cell",
    'address: ""Failed to connect."" Attempted',
    'address: "Failed to connect." Attempted',
  ],
])("cleans %s", (_name, pasted, wanted) => {
  expect(cleaned(pasted)).toBe(wanted);
});

test("a prompt or a protocol log keeps its arrows", () => {
  expect(cleaned("> EHLO a\n< 250 b\n> QUIT\n< 221 bye")).toBe("> EHLO a\n< 250 b\n> QUIT\n< 221 bye");
});

test("a CSV table keeps its doubled quotes for its reader", () => {
  expect(cleaned('a,b,c,d\n1,2,3,"say ""x"""')).toContain('""x""');
});

test.each([
  ["nothing", "", "empty"],
  ["blanks and invisible characters", " \n\t\u200B\uFEFF", "empty"],
  ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "binary"],
  ["an .evtx file", `ElfFile\u0000${"\u0000".repeat(50)}`, "binary"],
  ["bytes that are no text", "\uFFFD\u0003x".repeat(200), "binary"],
])("says so for %s", (_name, pasted, kind) => {
  expect(cleanPaste(pasted).kind).toBe(kind);
});

test("UTF-16 read as bytes is still text", () => {
  expect(cleaned([..."Event ID: 1035 Source: MSExchangeTransport"].join("\u0000"))).toBe(
    "Event ID: 1035 Source: MSExchangeTransport",
  );
});

test("a long paste is cut and says so", () => {
  expect(cleanPaste("x".repeat(MOST_CHARACTERS_READ))).toMatchObject({ wasCut: false });
  const paste = cleanPaste("x".repeat(1_000_000));
  expect(paste).toMatchObject({ kind: "text", wasCut: true });
});

test("cleaned text leads back to the reader's own lines and columns", () => {
  const pasted = "> \u200Bfirst &quot;line&quot;\r\n> seco\u0301nd\u200B 454 4.7.0<br>third 1035";
  const paste = cleanPaste(pasted);
  if (paste.kind !== "text") throw new Error("not text");
  const findLine = findLines(pasted);
  const lines = pasted.split("\r\n");
  for (const [word, line] of [
    ["454", 2],
    ["1035", 2],
    ["first", 1],
  ] as const) {
    const start = paste.cleaned.text.indexOf(word);
    const place = findLine(paste.cleaned, { start, end: start + word.length });
    expect(place.line).toBe(line);
    expect(lines[line - 1]?.slice(place.startColumn, place.endColumn)).toBe(word);
  }
});
