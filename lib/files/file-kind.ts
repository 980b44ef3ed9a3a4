/** How a file is read, by its first bytes and its name. */
export type FileKind = "text" | "eml" | "msg" | "zip";

const startsWith = (start: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => start[at] === byte);

/** Chooses the reader of a file. What no reader takes is "text", and `unreadableFile` says why it cannot be read. */
export function fileKind(name: string, start: Uint8Array): FileKind {
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return "msg";
  return isEml(name, new TextDecoder("windows-1252").decode(start.subarray(0, 65_536))) ? "eml" : "text";
}

/** Whether a file is a mail: by its name, or because it begins with header fields of a mail with parts. */
function isEml(name: string, start: string): boolean {
  if (/\.eml$/i.test(name)) return true;
  return (
    /^\uFEFF?(?:Received|Return-Path|From|Date|MIME-Version|Message-ID|Delivered-To|X-[\w-]+):/i.test(
      start,
    ) && /^Content-Type:\s*multipart\//im.test(start.slice(0, 65_536))
  );
}
