import Link from "next/link";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import type { Article } from "@/lib/articles/article";

/** The areas with the number of articles in each; one without articles is left out. */
export function AreaIndex({ articles }: { readonly articles: readonly Article[] }) {
  const areas = AREA_NAMES.map((area) => ({
    area,
    count: articles.filter((article) => article.area === area).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul className="gap-x-8 sm:columns-2">
      {areas.map(({ area, count }) => (
        <li key={area} className="break-inside-avoid border-b border-line">
          <Link
            href={`/areas/${area}`}
            prefetch={false}
            className="flex min-h-10 items-center justify-between gap-3 py-1.5 text-ui text-ink no-underline hover:text-accent"
          >
            {AREAS[area]} <span className="text-ink-faint tabular-nums">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
