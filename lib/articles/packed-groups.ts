import type { CatalogueGroup, CatalogueRow } from "@/lib/articles/catalogue";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

/** A group whose rows are one text: a line each, with tabs between what a row says. As objects they weigh a quarter more. */
export type PackedGroup = Omit<CatalogueGroup, "rows"> & {
  /** What the addresses of all rows begin with. */
  readonly base: string;
  readonly rows: string;
};

const BREAKS = /[\t\n]/g;

function folderOf(url: string): string {
  return url.slice(0, url.lastIndexOf("/") + 1);
}

function packRow(row: CatalogueRow, base: string): string {
  const { url, title, label = "", level, versions, words = "" } = row;
  const name = url.slice(base.length);
  const missing = EXCHANGE_VERSIONS.filter((version) => !versions.includes(version));
  return [
    name,
    title,
    label === name ? "=" : label,
    level ? String(EVENT_LEVELS.indexOf(level)) : "",
    missing.map((version) => EXCHANGE_VERSIONS.indexOf(version)).join(""),
    words,
  ]
    .map((part) => part.replace(BREAKS, " "))
    .join("\t")
    .trimEnd();
}

function unpackRow(line: string, base: string): CatalogueRow {
  const [name = "", title = "", label = "", level = "", missing = "", words = ""] = line.split("\t");
  const levelName = level === "" ? undefined : EVENT_LEVELS[Number(level)];
  return {
    url: base + name,
    title,
    ...(label === "" ? {} : { label: label === "=" ? name : label }),
    ...(levelName ? { level: levelName } : {}),
    versions: EXCHANGE_VERSIONS.filter((_, place) => !missing.includes(String(place))),
    ...(words === "" ? {} : { words }),
  };
}

/** Groups as they are sent to the browser. */
export function packGroups(groups: readonly CatalogueGroup[]): readonly PackedGroup[] {
  return groups.map(({ rows, ...group }) => {
    const folders = new Set(rows.map(({ url }) => folderOf(url)));
    const base = folders.size === 1 ? ([...folders][0] ?? "") : "";
    return { ...group, base, rows: rows.map((row) => packRow(row, base)).join("\n") };
  });
}

/** The groups that were packed, as they were. */
export function unpackGroups(packed: readonly PackedGroup[]): readonly CatalogueGroup[] {
  return packed.map(({ base, rows, ...group }) => ({
    ...group,
    rows: rows.split("\n").map((line) => unpackRow(line, base)),
  }));
}
