import type { ContentProblem } from "@/lib/articles/content-problem";

const decoder = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The line, from 1, of the first byte that is no UTF-8. A line break is never part of another character. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

/** The text of a file of content/, or what is wrong with its encoding. */
export function readUtf8(
  file: string,
  bytes: Uint8Array,
): { readonly source: string } | { readonly problem: ContentProblem } {
  if (isUtf8(bytes)) return { source: decoder.decode(bytes) };
  return {
    problem: {
      file: `${file}:${firstWrongLine(bytes)}`,
      field: "encoding",
      message: "is not UTF-8 (it looks like Windows-1252): save the file as UTF-8",
    },
  };
}
