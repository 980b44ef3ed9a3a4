import Link from "next/link";
import { LevelMark } from "@/components/ui/level-mark";
import type { CatalogueRow } from "@/lib/articles/catalogue";
import { describeExchangeVersions, EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

const COLUMNS = { levels: "has-levels", labels: "has-labels", titles: "has-titles" } as const;

/** Which columns the rows of a group need. Events keep room for a level, also where none of a group has one. */
export function columnsOf(rows: readonly CatalogueRow[]): keyof typeof COLUMNS {
  if (rows.some(({ url, level }) => level ?? url.startsWith("/events/"))) return "levels";
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
          <Link href={url} prefetch={false} className={`looks-row ${COLUMNS[columns]}`}>
            {columns !== "titles" && <strong className="looks-row-label">{label}</strong>}
            {columns === "levels" && <span>{level && <LevelMark level={level} isShort />}</span>}
            <span className="line-clamp-2">
              {title}
              {showsWords && words && (
                <span translate="no" className="ml-2 font-mono text-xs break-words text-ink-faint">
                  {words}
                </span>
              )}
            </span>
            <span className="looks-row-versions">
              {versions.length < EXCHANGE_VERSIONS.length && describeExchangeVersions(versions)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
