import { z } from "zod";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { didYouMean } from "@/lib/articles/nearest-name";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { parseReferenceTable } from "@/lib/powershell/reference-table";

/** Where the words stand that the field uses and the product explains or knows: a new one needs no code. */
export const VOCABULARY_FOLDER = "content/vocabulary";

const words = z.string({ error: "expected a text" }).trim().min(1, "expected a text");
const source = z.url({ error: "expected the address of a page" });

/** Rows of which each has its own key, e.g. its port. */
function rowsBy<Row extends z.ZodType<Record<string, unknown>>>(key: string, row: Row) {
  return z
    .array(row, { error: "expected a list of rows" })
    .min(1, "expected at least one row")
    .superRefine((rows, context) => {
      const seen = new Set<unknown>();
      for (const [at, each] of rows.entries()) {
        if (seen.has(each[key]))
          context.addIssue({ code: "custom", path: [at, key], message: "stands twice: expected each once" });
        seen.add(each[key]);
      }
    });
}

function isPattern(pattern: string): boolean {
  try {
    return !new RegExp(pattern, "i").test("");
  } catch {
    return false;
  }
}

/** What each table of `content/vocabulary/` holds, by its file name. */
const TABLES: Readonly<Record<string, z.ZodType>> = {
  "ports.json": rowsBy(
    "port",
    z.strictObject({ port: z.int("expected a number").min(1).max(65535), means: words, source }),
  ),
  "winsock-errors.json": rowsBy(
    "code",
    z.strictObject({
      code: z.int("expected a number").min(10000, "expected a code from 10000 to 11999").max(11999),
      means: words,
      source,
    }),
  ),
  "last-error-parts.json": rowsBy(
    "name",
    z.strictObject({ name: words.regex(/^[A-Z]+$/, "expected capital letters, e.g. LED"), means: words }),
  ),
  "mail-products.json": rowsBy(
    "pattern",
    z.strictObject({
      name: words,
      /** The first group of the pattern is the version. */
      versioned: z.boolean().optional(),
      pattern: words.refine(isPattern, "expected a pattern that does not fit everything"),
    }),
  ),
  "command-values.json": rowsBy(
    "name",
    z.strictObject({
      name: words.regex(/^[a-z][A-Za-z0-9]*$/, "expected a name such as receiveConnector"),
      label: words,
      example: words,
      unfilled: z
        .array(z.strictObject({ versions: z.array(z.enum(EXCHANGE_VERSIONS)).min(1), text: words }))
        .optional(),
      /** It names the other end of a connection. */
      isOtherEnd: z.literal(true).optional(),
      source: source.optional(),
    }),
  ),
  "client-error-words.json": rowsBy(
    "name",
    z.strictObject({
      name: words.regex(/^[a-z]+(-[a-z]+)*$/, "expected a class such as no-connection"),
      /** "*" ends a stem, "-" begins words that do not belong to the class although a part of them does. */
      words: z
        .array(words.regex(/^-?[^*-]+(\*? [^*-]+)*\*?$/u, "expected words, e.g. reject*"))
        .min(1, "expected at least one text"),
    }),
  ),
  "front-door-words.json": rowsBy(
    "answer",
    z.strictObject({
      answer: words.regex(
        /^(who|way|hold|changed)\.[a-z]+$/,
        "expected a question of the front door and its answer, e.g. way.out",
      ),
      words: z.array(words).min(1, "expected at least one text"),
    }),
  ),
};

/**
 * What is wrong with the vocabulary.
 * @param texts the text of each file of `content/vocabulary/`, by its name
 */
export function checkVocabulary(texts: ReadonlyMap<string, string>): readonly ContentProblem[] {
  const missing = Object.keys(TABLES)
    .filter((name) => !texts.has(name))
    .map((name) => ({ file: `${VOCABULARY_FOLDER}/${name}`, field: "file", message: "is missing" }));
  const wrong = [...texts].flatMap(([name, text]) => {
    const file = `${VOCABULARY_FOLDER}/${name}`;
    const table = TABLES[name];
    if (!table)
      return [
        {
          file,
          field: "file",
          message: `is no table that is known: expected one of ${Object.keys(TABLES).join(", ")}${didYouMean(name, Object.keys(TABLES))}`,
        },
      ];
    try {
      parseReferenceTable(file, text, table);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  });
  return [...missing, ...wrong];
}
