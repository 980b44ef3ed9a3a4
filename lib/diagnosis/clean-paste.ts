import { cleanCharacters } from "./clean-characters";
import { MappedTextBuilder, replaceMapped, type MappedText } from "./mapped-text";

/** How much of a paste is read: 256 KB of text. */
export const MOST_CHARACTERS_READ = 262_144;

export type CleanPaste =
  | { readonly kind: "text"; readonly cleaned: MappedText; readonly wasCut: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "binary" };

/** Prepares what a reader pasted for reading; never throws, whatever was pasted. */
export function cleanPaste(pastedText: string): CleanPaste {
  const wasCut = pastedText.length > MOST_CHARACTERS_READ;
  const original = wasCut ? pastedText.slice(0, MOST_CHARACTERS_READ) : pastedText;
  if (isBinary(original)) return { kind: "binary" };
  const cleaned = CLEANERS.reduce((text, clean) => clean(text), cleanCharacters(original));
  if (cleaned.text.trim() === "") return { kind: "empty" };
  return { kind: "text", cleaned, wasCut };
}

const CLEANERS: readonly ((text: MappedText) => MappedText)[] = [
  breakTagsToLines,
  unescapeMarkup,
  dropQuotePrefixes,
  joinQuotedPrintable,
  undoubleQuotes,
  joinRepliesOfLines,
];

const MAGIC = ["\u0089PNG", "\uFFFDPNG", "PK\u0003\u0004", "ElfFile\u0000", "%PDF-", "GIF8", "MZ\u0090"];

/** A picture, an archive or an .evtx file read as text: much of it is no character at all. */
function isBinary(text: string): boolean {
  if (MAGIC.some((start) => text.startsWith(start))) return true;
  const looked = Math.min(text.length, 65_536);
  let strange = 0;
  let nul = 0;
  for (let position = 0; position < looked; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit === 0) nul += 1;
    else if (unit === 0xfffd || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d))
      strange += 1;
  }
  if (looked < 16) return false;
  // UTF-16 read as 8-bit text has a NUL beside every letter: that is still text.
  const looksLikeUtf16 = nul > looked * 0.4 && nul < looked * 0.6;
  return strange > looked * 0.1 || (nul > looked * 0.1 && !looksLikeUtf16);
}

function breakTagsToLines(text: MappedText): MappedText {
  if (!text.text.includes("<")) return text;
  return replaceMapped(text, /<br {0,3}\/?>/gi, () => "\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#34;": '"',
  "&nbsp;": " ",
  "&#160;": " ",
  "&amp;": "&",
};

/** Undoes one level of HTML or XML escaping, for the few names above only: entities of a document are never expanded. */
function unescapeMarkup(text: MappedText): MappedText {
  if (!text.text.includes("&")) return text;
  return replaceMapped(text, /&(?:lt|gt|quot|apos|nbsp|amp|#39|#34|#160);/gi, ([entity]) =>
    Object.hasOwn(ENTITIES, entity.toLowerCase()) ? (ENTITIES[entity.toLowerCase()] ?? entity) : entity,
  );
}

/** Removes the "> " of a quoted mail, when most lines carry it; a lone ">" may be a prompt or a protocol log. */
function dropQuotePrefixes(text: MappedText): MappedText {
  if (!/^ ?>/m.test(text.text)) return text;
  let quoted = 0;
  let written = 0;
  for (const line of text.text.split("\n")) {
    if (line.trim() === "") continue;
    written += 1;
    if (/^ ?> ?(?!>)/.test(line) || /^ ?(?:> ){2,9}/.test(line)) quoted += 1;
  }
  if (quoted < 2 || quoted < written * 0.6) return text;
  return replaceMapped(text, /^ ?(?:> ?){1,9}/gm, () => "");
}

/** Joins lines that quoted-printable mail broke with "=". */
function joinQuotedPrintable(text: MappedText): MappedText {
  if (!text.text.includes("=\n")) return text;
  return replaceMapped(text, /=\n(?<=[^\n]{40}=\n)/g, () => "");
}

/** A reply of several lines begins each with its code: the words go on behind it, and the code is said once. */
function joinRepliesOfLines(text: MappedText): MappedText {
  if (!/[45]\d\d-[45]\./.test(text.text)) return text;
  return replaceMapped(
    text,
    /^[ \t]{0,8}([45]\d\d)[- ]([45]\.\d{1,3}\.\d{1,3})[ \t]{0,4}(?<=\1-\2[^\n]{0,300}\n[ \t]{0,8}\1[- ]\2[ \t]{0,4})/gm,
    () => "",
  );
}

/** `""text""` from a CSV cell becomes `"text"`; a real CSV table keeps its quotes for its reader. */
function undoubleQuotes(text: MappedText): MappedText {
  if (!text.text.includes('""') || looksLikeTable(text.text)) return text;
  const builder = new MappedTextBuilder(text.text.length);
  let done = 0;
  for (let at = text.text.indexOf('""'); at >= 0; at = text.text.indexOf('""', done)) {
    builder.appendPart(text, done, at + 1);
    done = at + 2;
  }
  builder.appendPart(text, done, text.text.length);
  return builder.finish();
}

function looksLikeTable(text: string): boolean {
  if (/^#(?:Fields|Software|Log-type):/im.test(text)) return true;
  const header = text.trimStart().split("\n", 1)[0] ?? "";
  return !header.includes('"') && header.split(",").length >= 4;
}
