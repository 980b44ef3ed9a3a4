import type { Metadata } from "next";
import { UnknownAddress } from "@/components/layout/unknown-address";
import { UnknownCode } from "@/components/layout/unknown-code";
import { UnknownEvent } from "@/components/layout/unknown-event";
import type { QueryPageProps } from "@/components/layout/query-page-props";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

async function askedFor({
  searchParams,
}: QueryPageProps): Promise<{ door: string | undefined; asked: string }> {
  const path = [(await searchParams).path].flat()[0] ?? "";
  const [door, ...rest] = path.split("/").filter(Boolean);
  return { door, asked: decodeSafely(rest.at(-1) ?? "") };
}

export async function generateMetadata(props: QueryPageProps): Promise<Metadata> {
  const { asked } = await askedFor(props);
  return { title: `Not found: ${asked.slice(0, 60)}`, robots: { index: false } };
}

/** What stands at an address that leads nowhere: what was asked for, what is near it, and the ways on. */
export default async function UnknownPage(props: QueryPageProps) {
  const { door, asked } = await askedFor(props);
  const articles = await loadArticleList();
  if (door === "events") {
    const known = articles.flatMap((article) => (article.kind === "event" ? [article.eventId] : []));
    return <UnknownEvent asked={asked} known={known} />;
  }
  if (door === "codes") {
    const known = articles.flatMap((article) => (article.kind === "code" ? article.codes : []));
    return <UnknownCode asked={asked} known={known.map(statusCodeSlug)} />;
  }
  return (
    <UnknownAddress title="There is no page at this address">
      <p>
        Nothing is called “<span className="break-all">{asked.slice(0, 80)}</span>” here. The link may be old,
        or a letter may be missing.
      </p>
    </UnknownAddress>
  );
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
