/** The encodings in which Windows writes logs and exports; the names are those of the Encoding Standard. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252";

export const ENCODING_LABELS: Readonly<Record<TextEncoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1251": "Windows-1251",
  "windows-1252": "Windows-1252",
};

const LOOKED_AT = 65_536;

/** The encoding that a byte order mark names, or that zero bytes beside letters show; undefined for 8-bit text. */
export function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const looked = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (looked < 4) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  const pairs = looked / 2;
  // Blanks, digits and line breaks have a zero byte in every script; the other half of a letter is never zero.
  if (oddZeros > pairs * 0.2 && evenZeros < pairs * 0.02) return "utf-16le";
  if (evenZeros > pairs * 0.2 && oddZeros < pairs * 0.02) return "utf-16be";
  return undefined;
}

/** Whether the bytes are plain ASCII, which all 8-bit encodings share. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** The encoding of 8-bit text with letters beyond ASCII. Bytes may begin and end inside a character. */
export function narrowEncodingOf(bytes: Uint8Array): "utf-8" | "windows-1251" | "windows-1252" {
  if (isUtf8(bytes)) return "utf-8";
  let letters = 0;
  let neighbours = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isCyrillicLetter(bytes[at])) continue;
    letters += 1;
    if (isCyrillicLetter(bytes[at - 1]) || isCyrillicLetter(bytes[at + 1])) neighbours += 1;
  }
  // Western words have an accent here and there; Cyrillic words consist of such bytes.
  return letters > 0 && neighbours > letters * 0.6 ? "windows-1251" : "windows-1252";
}

function isCyrillicLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
}

const LONGEST_CHARACTER = 4;

function isUtf8(bytes: Uint8Array): boolean {
  let start = 0;
  while (start < LONGEST_CHARACTER && isContinuation(bytes[start])) start += 1;
  let end = bytes.length;
  while (end > bytes.length - LONGEST_CHARACTER && isContinuation(bytes[end - 1])) end -= 1;
  // The last character may be cut off; its first byte says how long it would be.
  if (end > start && (bytes[end - 1] ?? 0) >= 0xc0) end -= 1;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    return true;
  } catch {
    return false;
  }
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
