import type { FoundArticle } from "@/lib/articles/article";
import { escapeXml } from "@/lib/published/site-map";
import { SITE_NAME } from "@/lib/site";

const MOST_ENTRIES = 50;

/** Articles and causes that were changed last, as an Atom feed (RFC 4287). `addressOf` makes a path absolute. */
export function atomFeed(articles: readonly FoundArticle[], addressOf: (path: string) => string): string {
  const newest = [...articles]
    .sort((one, other) => other.reviewedOn.localeCompare(one.reviewedOn) || one.url.localeCompare(other.url))
    .slice(0, MOST_ENTRIES);
  const entries = newest.map(({ url, title, summary, reviewedOn }) => {
    const address = escapeXml(addressOf(url));
    return `<entry>
<id>${address}</id>
<title>${escapeXml(title)}</title>
<updated>${reviewedOn}T00:00:00Z</updated>
<link href="${address}"/>
<summary>${escapeXml(summary)}</summary>
</entry>`;
  });
  const self = escapeXml(addressOf("/atom.xml"));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${self}</id>
<title>${SITE_NAME}: changed articles</title>
<updated>${newest[0]?.reviewedOn ?? "1970-01-01"}T00:00:00Z</updated>
<link rel="self" href="${self}"/>
<link href="${escapeXml(addressOf("/"))}"/>
<author><name>${SITE_NAME}</name></author>
${entries.join("\n")}
</feed>
`;
}
