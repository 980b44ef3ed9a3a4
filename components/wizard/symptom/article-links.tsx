import Link from "next/link";

/** "event 1035" is known by its number; everything else by its title, never by the name of its file. */
function nameOf(url: string, title: string | undefined): string {
  const eventId = /^\/events\/[^/]+\/(\d+)$/.exec(url)?.[1];
  if (eventId !== undefined) return `event ${eventId}`;
  return title ?? "the article";
}

type Props = {
  readonly urls: readonly string[];
  /** Titles of articles by their addresses. */
  readonly titles: Readonly<Record<string, string>> | undefined;
};

/** Links to articles in a row. */
export function ArticleLinks({ urls, titles = {} }: Props) {
  return urls.map((url, position) => (
    <span key={url}>
      {position > 0 && ", "}
      <Link href={url} prefetch={false}>
        {nameOf(url, titles[url])}
      </Link>
    </span>
  ));
}
