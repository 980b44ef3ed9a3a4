/** What crawlers may read: pages, but nothing that is made for each question. `addressOf` is undefined where nobody has said where the site is. */
export function robotsTxt(addressOf: ((path: string) => string) | undefined): string {
  return [
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /search",
    "Disallow: /lookup",
    ...(addressOf ? ["", `Sitemap: ${addressOf("/sitemap.xml")}`] : []),
    "",
  ].join("\n");
}
