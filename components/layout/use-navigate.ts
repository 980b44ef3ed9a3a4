"use client";

import { useRouter } from "next/navigation";
import { plainHref } from "@/components/layout/plain-href";

/** Goes to another page of the site: in place where a server answers, by loading it on a site of plain files. */
export function useNavigate(): (href: string) => void {
  const router = useRouter();
  return process.env.STATIC_EXPORT === "1" ? loadPage : (href) => router.push(href);
}

/** What the reader has just dropped or typed would be lost if the page at hand were loaded again. */
function loadPage(href: string): void {
  const { pathname, search } = new URL(plainHref(href), location.href);
  const here = `${location.pathname.replace(/\/?$/, "/")}${location.search}`;
  if (`${pathname}${search}` !== here) location.assign(plainHref(href));
}
