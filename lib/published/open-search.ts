import { escapeXml } from "@/lib/published/site-map";
import { SITE_NAME } from "@/lib/site";

/** How browsers search this site from the address bar (OpenSearch 1.1). Plain files cannot suggest, so they say no address for it. */
export function openSearchXml(addressOf: (path: string) => string, canSuggest: boolean): string {
  const template = (path: string): string => `${escapeXml(addressOf(path))}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${SITE_NAME.slice(0, 16)}</ShortName>
<Description>Exchange mail flow: events, status codes and symptoms</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/x-icon">${escapeXml(addressOf("/favicon.ico"))}</Image>
<Url type="text/html" method="get" template="${template("/search")}"/>
${canSuggest ? `<Url type="application/x-suggestions+json" method="get" template="${template("/api/suggest")}"/>\n` : ""}<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(addressOf("/opensearch.xml"))}"/>
</OpenSearchDescription>
`;
}
