/** What is known about a picture from the bytes that it begins with. */
export type PictureFacts = {
  readonly format: "PNG" | "JPEG" | "WebP" | "BMP" | "GIF";
  /** Undefined when the file is cut off before it says so. */
  readonly size?: PictureSize;
  readonly isAnimated: boolean;
};

export type PictureSize = { readonly width: number; readonly height: number };

/** So many bytes from the beginning hold the size, behind thumbnails and colour profiles. */
export const PICTURE_START = 262_144;

/**
 * Reads format, size and whether it moves from the first bytes of a picture; undefined for anything else. The size is known
 * before anything is unpacked, because a small file can hold a picture that fills the memory.
 */
export function readPictureFacts(start: Uint8Array): PictureFacts | undefined {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const read = READERS.find(({ isOne }) => isOne(start));
  if (!read) return undefined;
  const { format, sizeOf, isAnimated } = read;
  try {
    const size = sizeOf(view);
    return { format, ...(size ? { size } : {}), isAnimated: isAnimated(start) };
  } catch {
    // A RangeError: the file ends inside its header.
    return { format, isAnimated: false };
  }
}

type Reader = {
  readonly format: PictureFacts["format"];
  readonly isOne: (start: Uint8Array) => boolean;
  readonly sizeOf: (view: DataView) => PictureSize | undefined;
  readonly isAnimated: (start: Uint8Array) => boolean;
};

const holds = (start: Uint8Array, text: string, from = 0, to = from + text.length): boolean =>
  latin(start.subarray(from, to)).includes(text);
const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const READERS: readonly Reader[] = [
  {
    format: "PNG",
    isOne: (start) => start[0] === 0x89 && holds(start, "PNG\r\n", 1),
    sizeOf: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
    // The animation is announced before the first picture's data.
    isAnimated: (start) => latin(start).split("IDAT", 1)[0]?.includes("acTL") ?? false,
  },
  {
    format: "JPEG",
    isOne: (start) => start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff,
    sizeOf: jpegSize,
    isAnimated: () => false,
  },
  {
    format: "WebP",
    isOne: (start) => holds(start, "RIFF") && holds(start, "WEBP", 8),
    sizeOf: webpSize,
    isAnimated: (start) => holds(start, "ANIM", 12, 64),
  },
  {
    format: "BMP",
    isOne: (start) => holds(start, "BM") && start[14] === 40 && start[15] === 0,
    sizeOf: (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }),
    isAnimated: () => false,
  },
  {
    format: "GIF",
    isOne: (start) => holds(start, "GIF8"),
    sizeOf: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
    isAnimated: (start) => holds(start, "NETSCAPE2.0", 0, 4_096),
  },
];

/** The size stands in the "start of frame", behind any number of other segments, each with its length. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Lossy, lossless and extended files say it in three places (https://developers.google.com/speed/webp/docs/riff_container). */
function webpSize(view: DataView): PictureSize | undefined {
  const kind = String.fromCharCode(view.getUint8(15));
  if (kind === "X")
    return {
      width: 1 + view.getUint16(24, true) + (view.getUint8(26) << 16),
      height: 1 + view.getUint16(27, true) + (view.getUint8(29) << 16),
    };
  if (kind === "L") {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
