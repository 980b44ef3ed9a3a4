import { ChevronLeft, ChevronRight } from "lucide";
import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import { Icon } from "@/components/ui/icon";
import type { Article } from "@/lib/articles/article";
import { inOrderOfNumbers } from "@/lib/articles/browse-order";

/** The articles before and after one in the list of its kind in its area. */
function neighboursOf(
  article: Article,
  all: readonly Article[],
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  const listed = inOrderOfNumbers(
    all.filter(({ kind, area }) => kind === article.kind && area === article.area),
  );
  const place = listed.findIndex(({ url }) => url === article.url);
  return { previous: place > 0 ? listed[place - 1] : undefined, next: listed[place + 1] };
}

function nameOf(article: Article): string {
  return article.kind === "event" || article.kind === "code" ? articleLabel(article) : article.title;
}

const LINK = "inline-flex min-h-8 max-w-[45vw] items-center gap-1.5 no-underline hover:underline";

/** The ways to the neighbours of an article in its area. */
export function NeighbourLinks({ article, articles }: { article: Article; articles: readonly Article[] }) {
  const { previous, next } = neighboursOf(article, articles);
  if (!previous && !next) return null;
  return (
    <nav
      aria-label="Neighbours in this area"
      className="no-print mt-3 flex justify-between gap-4 border-t border-line pt-2 text-ui"
    >
      <span>
        {previous && (
          <Link href={previous.url} prefetch={false} className={LINK}>
            <Icon node={ChevronLeft} />
            <span className="truncate">
              <span className="sr-only">Previous: </span>
              {nameOf(previous)}
            </span>
          </Link>
        )}
      </span>
      {next && (
        <Link href={next.url} prefetch={false} className={LINK}>
          <span className="truncate">
            <span className="sr-only">Next: </span>
            {nameOf(next)}
          </span>
          <Icon node={ChevronRight} />
        </Link>
      )}
    </nav>
  );
}
