import type { Metadata } from "next";
import { publicAddress } from "@/lib/site";

/** The one address of a page that has several. Where nobody has said where the site is, none is better than a wrong one. */
export function canonical(path: string): Metadata {
  return publicAddress() === undefined ? {} : { alternates: { canonical: path } };
}
