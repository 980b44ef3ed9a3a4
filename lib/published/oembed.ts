import type { FoundArticle } from "@/lib/articles/article";
import { PREVIEW_SIZE, previewAddress } from "@/lib/published/preview";
import { SITE_NAME } from "@/lib/site";

const A_DAY = 86_400;

/** The largest size that a consumer wants of a picture; undefined where it does not say. */
export type WantedSize = { readonly maxWidth?: number; readonly maxHeight?: number };

/**
 * A page in the words of oEmbed 1.0 (https://oembed.com), as a link with a picture. The picture is left out where it is larger
 * than wanted, as the specification asks. `addressOf` makes a path absolute.
 */
export function oEmbed(
  { title, summary, area }: Pick<FoundArticle, "title" | "summary" | "area">,
  addressOf: (path: string) => string,
  { maxWidth = Infinity, maxHeight = Infinity }: WantedSize = {},
): Readonly<Record<string, unknown>> {
  const { width, height } = PREVIEW_SIZE;
  return {
    version: "1.0",
    type: "link",
    title,
    description: summary,
    provider_name: SITE_NAME,
    provider_url: addressOf("/"),
    cache_age: A_DAY,
    ...(width <= maxWidth && height <= maxHeight
      ? {
          thumbnail_url: addressOf(previewAddress(area)),
          thumbnail_width: width,
          thumbnail_height: height,
        }
      : {}),
  };
}

/** The path of an address on the site whose first page is at `site`; undefined for any other address. */
export function pathOnSite(address: string, site: string): string | undefined {
  if (!URL.canParse(address) || !address.startsWith(site)) return undefined;
  const { pathname } = new URL(address);
  return pathname.replace(/(?<=.)\/$/, "");
}

/** `maxwidth` and `maxheight` of a request; undefined when one of them is no size. */
export function readWantedSize(parameters: URLSearchParams): WantedSize | undefined {
  const [maxWidth, maxHeight] = ["maxwidth", "maxheight"].map((name) => parameters.get(name) ?? undefined);
  if ([maxWidth, maxHeight].some((size) => size !== undefined && !/^\d{1,6}$/.test(size))) return undefined;
  return {
    ...(maxWidth === undefined ? {} : { maxWidth: Number(maxWidth) }),
    ...(maxHeight === undefined ? {} : { maxHeight: Number(maxHeight) }),
  };
}
