import Link from "next/link";
import { LevelMark } from "@/components/ui/level-mark";
import type { CatalogueRow } from "@/lib/articles/catalogue";
import { describeExchangeVersions, EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

const COLUMNS = {
  levels: "grid-cols-[4rem_0.75rem_minmax(0,1fr)] sm:grid-cols-[4.5rem_6.5rem_minmax(0,1fr)_6rem]",
  labels: "grid-cols-[6rem_minmax(0,1fr)] sm:grid-cols-[9rem_minmax(0,1fr)_6rem]",
  titles: "grid-cols-[minmax(0,1fr)] sm:grid-cols-[minmax(0,1fr)_6rem]",
} as const;

/** Which columns some rows need. */
export function columnsOf(rows: readonly CatalogueRow[]): keyof typeof COLUMNS {
  if (rows.some(({ level }) => level)) return "levels";
  return rows.some(({ label }) => label) ? "labels" : "titles";
}

type Props = {
  readonly rows: readonly CatalogueRow[];
  readonly columns: keyof typeof COLUMNS;
  /** Words of a message are shown where there is no number. */
  readonly showsWords?: boolean;
};

/** Lines of 44 px, each wholly a link: number, level, title, versions. */
export function CatalogueRows({ rows, columns, showsWords = false }: Props) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {rows.map(({ url, title, label, level, versions, words }) => (
        <li key={url}>
          <Link
            href={url}
            prefetch={false}
            className={`grid min-h-row items-center gap-x-2 py-1 text-ui text-ink no-underline hover:bg-sunken hover:text-ink hover:underline ${COLUMNS[columns]}`}
          >
            {columns !== "titles" && (
              <strong className="font-semibold break-words text-accent tabular-nums">{label}</strong>
            )}
            {columns === "levels" && <span>{level && <LevelMark level={level} isShort />}</span>}
            <span className="line-clamp-2">
              {title}
              {showsWords && words && (
                <span translate="no" className="ml-2 font-mono text-xs break-words text-ink-faint">
                  {words}
                </span>
              )}
            </span>
            <span className="text-right text-sm text-ink-faint max-sm:hidden">
              {versions.length < EXCHANGE_VERSIONS.length && describeExchangeVersions(versions)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
