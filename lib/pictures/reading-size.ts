import type { PictureSize } from "./picture-kind";

/** Letters of a screen at 100 % are eight pixels high; twice as many are read with a third of the mistakes. */
const ENLARGED_BELOW = 1_600_000;
const ENLARGEMENT = 2;
/** More pixels than this take longer and are read no better. */
const MOST_READ = 6_000_000;
/** The browser unpacks a picture as four bytes a pixel. */
const MOST_PIXELS = 64_000_000;
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 10;

/** The size in which a picture is read best. */
export function readingSize({ width, height }: PictureSize): PictureSize {
  const pixels = width * height;
  const factor = pixels < ENLARGED_BELOW ? ENLARGEMENT : Math.min(1, Math.sqrt(MOST_READ / pixels));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** Why a picture cannot be read, and what to do instead; undefined when it can. */
export function pictureProblem({ width, height }: PictureSize): string | undefined {
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT)
    return `The picture is ${width} × ${height} pixels: too small to hold text. Take the screenshot again with the whole window.`;
  if (width * height > MOST_PIXELS)
    return `The picture has ${Math.round((width * height) / 1_000_000)} million pixels, more than a browser can unpack safely. Cut out the window with the error and use that.`;
  return undefined;
}
