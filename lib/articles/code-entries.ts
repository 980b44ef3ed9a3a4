import { z } from "zod";
import { codesInBothForms, type ArticleDocument, type CodeArticle } from "@/lib/articles/article";
import { AREA_NAMES } from "@/lib/mail-flow/area";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { parseReferenceTable } from "@/lib/powershell/reference-table";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

/** The table of codes that have a meaning of their own but no written article. */
export const CODE_TABLE = "content/reference/status-codes.json";

const text = z.string().trim().min(1);

const codeTable = z.array(
  z.strictObject({
    code: text,
    kind: z.enum(["basic", "enhanced", "token"]),
    class: z.enum(["success", "intermediate", "transient", "permanent", "any"]),
    meaning: text,
    area: z.enum(AREA_NAMES),
    causes: z.array(text),
    wireTexts: z.array(text),
    note: text.optional(),
    sources: z.array(z.strictObject({ title: text, url: z.url() })).min(1),
  }),
);

type Row = z.infer<typeof codeTable>[number];

/** When the table was last held against its sources. */
const REVIEWED_ON = "2026-11-20";

/** A range of more codes than this says too little about each of them. */
const LONGEST_RANGE = 50;

/** The codes that a row is about: "X.1.10" stands for both classes, "5.7.606-649" for every code between. */
function codesOf({ code, kind }: Row): readonly string[] {
  if (kind === "token") return [];
  if (code.startsWith("X.")) return ["4", "5"].map((digit) => `${digit}${code.slice(1)}`);
  const [, stem, first, last] = /^(\d\.\d+\.)(\d+)-(\d+)$/.exec(code) ?? [];
  if (stem === undefined) return [code];
  const length = Number(last) - Number(first) + 1;
  return length > LONGEST_RANGE
    ? []
    : Array.from({ length }, (_, offset) => `${stem}${Number(first) + offset}`);
}

function entryOf(row: Row, codes: readonly string[]): ArticleDocument {
  const { code, kind, meaning, area, causes, wireTexts, note, sources } = row;
  const article: CodeArticle = {
    kind: "code",
    depth: "reference",
    url: `/codes/${statusCodeSlug(code)}`,
    file: CODE_TABLE,
    title: meaning,
    summary: note ?? meaning,
    area,
    appliesTo: EXCHANGE_VERSIONS,
    relatedEvents: [],
    relatedCodes: [],
    sources,
    reviewedOn: REVIEWED_ON,
    codes,
    tokens: kind === "token" ? [code] : [],
    wireTexts,
    parameters: [],
    entry: { class: row.class, causes, note },
  };
  const plainText = [meaning, note ?? "", ...causes].filter((line) => line !== "").join("\n");
  return { article, text: { headings: [], plainText, commands: [], causes: [] } };
}

/**
 * Reference entries for every code of the table that no written article is about.
 * @param json the text of `CODE_TABLE`
 * @throws ContentError naming row and field when the table is not right
 */
export function codeEntries(
  json: string,
  written: readonly Pick<ArticleDocument, "article">[],
): readonly ArticleDocument[] {
  const rows = parseReferenceTable(CODE_TABLE, json, codeTable);
  const isWritten = new Set(
    written.flatMap(({ article }) =>
      article.kind === "code" ? [...codesInBothForms(article), ...article.tokens] : [],
    ),
  );
  const exact = rows.filter(({ code }) => !code.startsWith("X.") && !isWritten.has(code));
  const taken = new Set([...isWritten, ...exact.flatMap(codesOf)]);
  // Rows of the registry stand for both classes; they fill what nothing more exact covers.
  const general = rows.filter(({ code }) => code.startsWith("X."));
  return [
    ...exact.map((row) =>
      entryOf(
        row,
        codesOf(row).filter((code) => !isWritten.has(code)),
      ),
    ),
    ...general.flatMap((row) => {
      const open = codesOf(row).filter((code) => !taken.has(code));
      return open.length === 0 ? [] : [entryOf(row, open)];
    }),
  ];
}
