import { AREAS, parseArea, type Area } from "@/lib/mail-flow/area";
import { SITE_NAME } from "@/lib/site";

/** The size that chats, tickets and search engines ask of a picture beside a link. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const OF_THE_SITE = "site";

/** Every file below `/previews`: one picture for each area, and one for the whole site. */
export const PREVIEW_FILES = [...Object.keys(AREAS), OF_THE_SITE].map((name) => `${name}.png`);

/** The path of the picture that stands beside a link to a page of `area`. */
export function previewAddress(area?: Area): string {
  return `/previews/${area ?? OF_THE_SITE}.png`;
}

/** What the picture in `file` says; undefined when there is no such picture. */
export function previewTitle(file: string): string | undefined {
  const name = file.replace(/\.png$/, "");
  if (!PREVIEW_FILES.includes(file)) return undefined;
  const area = parseArea(name);
  return area === undefined ? SITE_NAME : AREAS[area];
}
