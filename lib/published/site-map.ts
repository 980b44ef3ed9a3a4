/** A page for search engines; `reviewedOn` is an ISO date. */
export type MappedPage = { readonly address: string; readonly reviewedOn?: string };

/** A sitemap as https://www.sitemaps.org describes it. */
export function siteMapXml(pages: readonly MappedPage[]): string {
  const urls = pages.map(
    ({ address, reviewedOn }) =>
      `<url><loc>${escapeXml(address)}</loc>${reviewedOn ? `<lastmod>${reviewedOn}</lastmod>` : ""}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** Text as it may stand between tags and inside quoted attributes. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
