import Link from "next/link";

/** "event 1035", "code 454 4.7.0", "“check clocks”": an article as it can be named inside a sentence. */
function shortName(url: string): string {
  const name = (url.split("/").at(-1) ?? url).replaceAll("-", " ");
  if (url.startsWith("/events/")) return `event ${name}`;
  return url.startsWith("/codes/") ? `code ${name}` : `“${name}”`;
}

/** Links to articles in a row. */
export function ArticleLinks({ urls }: { urls: readonly string[] }) {
  return urls.map((url, position) => (
    <span key={url}>
      {position > 0 && ", "}
      <Link href={url} prefetch={false}>
        {shortName(url)}
      </Link>
    </span>
  ));
}
