"use client";

import { useRouter } from "next/navigation";

/** Fetches a page that the reader is about to need, ahead of the press; plain files have nothing to fetch ahead. */
export function usePrefetch(): (href: string) => void {
  const router = useRouter();
  return process.env.STATIC_EXPORT === "1" ? () => undefined : (href) => router.prefetch(href);
}
