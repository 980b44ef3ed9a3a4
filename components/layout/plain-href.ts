import { basePath } from "@/lib/site";

/** An address as a site of plain files has it: below its path, and with the slash that leads to a folder's page. */
export function plainHref(href: string): string {
  if (!href.startsWith("/") || href.startsWith("//")) return href;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const isFile = /\.(?:json|xml|txt|psm1|svg|ico|png|webmanifest)$/.test(path);
  return `${basePath()}${path}${path.endsWith("/") || isFile ? "" : "/"}${rest}`;
}
