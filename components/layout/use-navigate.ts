"use client";

import { useRouter } from "next/navigation";
import { plainHref } from "@/components/layout/plain-href";

/** Goes to another page of the site: in place where a server answers, by loading it on a site of plain files. */
export function useNavigate(): (href: string) => void {
  const router = useRouter();
  return process.env.STATIC_EXPORT === "1"
    ? (href) => location.assign(plainHref(href))
    : (href) => router.push(href);
}
