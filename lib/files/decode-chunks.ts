import { isAscii, narrowEncodingOf, wideEncodingOf, type TextEncoding } from "./text-encoding";

/** Decodes a file that arrives in pieces, which may end inside a character. Never throws. */
type ChunkDecoder = {
  readonly decode: (bytes: Uint8Array) => string;
  /** What an unfinished last character gives. */
  readonly finish: () => string;
  readonly encoding: () => TextEncoding;
};

/**
 * Chooses the encoding by the bytes themselves: UTF-16 by the first piece, the others when the first letter beyond
 * ASCII arrives, since until then they are the same.
 */
export function createChunkDecoder(): ChunkDecoder {
  let encoding: TextEncoding | undefined;
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  const choose = (chosen: TextEncoding): TextDecoder => {
    encoding = chosen;
    decoder = new TextDecoder(chosen);
    return decoder;
  };
  return {
    decode: (bytes) => {
      const wide = isFirst ? wideEncodingOf(bytes) : undefined;
      if (bytes.length > 0) isFirst = false;
      if (wide) choose(wide);
      if (!decoder && isAscii(bytes)) return new TextDecoder("windows-1252").decode(bytes);
      return (decoder ?? choose(narrowEncodingOf(bytes))).decode(bytes, { stream: true });
    },
    finish: () => decoder?.decode() ?? "",
    encoding: () => encoding ?? "utf-8",
  };
}
