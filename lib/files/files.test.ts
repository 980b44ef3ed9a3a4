import { expect, test } from "vitest";
import { createChunkDecoder } from "./decode-chunks";
import { createTextExcerpt } from "./text-excerpt";
import { unreadableFile } from "./unreadable-file";

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = `${hasMark ? "\uFEFF" : ""}${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !isBigEndian);
  return bytes;
}

/** The bytes of a text in a single-byte encoding, by asking the decoder for each byte. */
function narrow(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(new Uint8Array([byte])));
  return Uint8Array.from(text, (letter) => table.indexOf(letter));
}

function decode(bytes: Uint8Array, pieceLength = bytes.length || 1): readonly [string, string] {
  const decoder = createChunkDecoder();
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceLength)
    text += decoder.decode(bytes.subarray(at, at + pieceLength));
  return [text + decoder.finish(), decoder.encoding()];
}

const RUSSIAN = "Имя журнала: Application\r\nКод события: 1035\r\nУровень: Предупреждение\r\n";
const GERMAN =
  "Ereignis-ID: 1035\r\nAufgabenkategorie: SmtpReceive\r\nSchlüsselwörter: Klassisch für größere Übersicht\r\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string, string]>([
  ["UTF-8", utf8(RUSSIAN), RUSSIAN, "utf-8"],
  ["UTF-8 with a mark", utf8(`\uFEFF${GERMAN}`), GERMAN, "utf-8"],
  ["UTF-16 LE", utf16(RUSSIAN, false, true), RUSSIAN, "utf-16le"],
  ["UTF-16 BE", utf16(GERMAN, true, true), GERMAN, "utf-16be"],
  ["UTF-16 LE without a mark", utf16(GERMAN, false, false), GERMAN, "utf-16le"],
  ["UTF-16 BE without a mark", utf16(RUSSIAN, true, false), RUSSIAN, "utf-16be"],
  ["Windows-1251", narrow(RUSSIAN, "windows-1251"), RUSSIAN, "windows-1251"],
  ["Windows-1252", narrow(GERMAN, "windows-1252"), GERMAN, "windows-1252"],
  ["ASCII", utf8("454 4.7.0"), "454 4.7.0", "utf-8"],
  ["nothing", new Uint8Array(), "", "utf-8"],
])("%s is decoded", (_name, bytes, text, encoding) => {
  expect(decode(bytes)).toEqual([text, encoding]);
});

test.each<[string, Uint8Array, string]>([
  ["UTF-8", utf8(`${"a".repeat(101)}${RUSSIAN}`), `${"a".repeat(101)}${RUSSIAN}`],
  ["UTF-16 LE", utf16(RUSSIAN, false, true), RUSSIAN],
])("%s is decoded when the pieces end inside characters", (_name, bytes, text) => {
  expect(decode(bytes, 51)[0]).toBe(text);
});

test("text that begins in ASCII is decoded by its first letters beyond it", () => {
  const start = "2024-03-05 nothing of interest\r\n".repeat(10);
  const bytes = Uint8Array.from([...utf8(start), ...narrow(RUSSIAN, "windows-1251")]);
  expect(decode(bytes, start.length)).toEqual([start + RUSSIAN, "windows-1251"]);
});

test.each([
  ["a picture", [0x89, 0x50, 0x4e, 0x47], /picture/],
  ["an event log file", [...utf8("ElfFile\0")], /wevtutil qe .*Get-WinEvent .* as XML/],
  ["an archive", [0x37, 0x7a, 0xbc, 0xaf], /Unpack/],
])("%s is refused with what to do instead", (_what, bytes, advice) => {
  expect(unreadableFile(Uint8Array.from(bytes))).toMatch(advice);
});

test("text is not refused", () => {
  expect(unreadableFile(utf8("Log Name: Application"))).toBeUndefined();
  expect(unreadableFile(new Uint8Array())).toBeUndefined();
});

test("a long text is cut to its beginning and the lines around errors", () => {
  const excerpt = createTextExcerpt();
  for (let piece = 0; piece < 40; piece += 1) excerpt.add(`${"nothing of interest here\n".repeat(1_000)}`);
  excerpt.add("just before\n454 4.7.0 Temporary authentication failure\nbehind\n");
  excerpt.add("nothing of interest here\n".repeat(20_000));
  const { text, isWhole } = excerpt.result();
  expect(isWhole).toBe(false);
  expect(text).toContain("just before\n454 4.7.0 Temporary authentication failure\nbehind");
  expect(text.length).toBeLessThan(250_000);
});

test("a short text is kept whole", () => {
  const excerpt = createTextExcerpt();
  excerpt.add("454 4.7.0\n");
  excerpt.add("end");
  expect(excerpt.result()).toEqual({ text: "454 4.7.0\nend", isWhole: true });
});

test("one endless line does not fill the memory", () => {
  const excerpt = createTextExcerpt();
  for (let piece = 0; piece < 50; piece += 1) excerpt.add("454 4.7.0 ".repeat(10_000));
  expect(excerpt.result().text.length).toBeLessThan(250_000);
  expect(excerpt.result().isWhole).toBe(false);
});
