import type { Metadata } from "next";
import type { Area } from "@/lib/mail-flow/area";
import { PREVIEW_SIZE, previewAddress } from "@/lib/published/preview";
import { publicAddress, SITE_NAME, siteAddress } from "@/lib/site";

/** The one address of a page that has several. Where nobody has said where the site is, none is better than a wrong one. */
export function canonical(path: string): Metadata {
  return publicAddress() === undefined ? {} : { alternates: { canonical: path } };
}

/**
 * What a chat or a ticket shows of a link to an article: its one address, a picture of its area, and, where a server answers,
 * where oEmbed is asked. Like the address, none of it is there where nobody has said where the site is.
 */
export function linkPreview(path: string, area: Area): Metadata {
  if (publicAddress() === undefined) return {};
  const oEmbed = `/api/oembed?${new URLSearchParams({ url: siteAddress(path) })}`;
  return {
    alternates: {
      canonical: path,
      ...(process.env.STATIC_EXPORT === "1" ? {} : { types: { "application/json+oembed": oEmbed } }),
    },
    openGraph: {
      siteName: SITE_NAME,
      locale: "en",
      type: "article",
      images: [{ url: siteAddress(previewAddress(area)), ...PREVIEW_SIZE }],
    },
  };
}
