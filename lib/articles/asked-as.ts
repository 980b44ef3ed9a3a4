import { parse } from "yaml";
import { z } from "zod";
import { mapLanguages, type AskedLanguage, type Phrases } from "@/lib/articles/asked-languages";
import type { ContentProblem } from "@/lib/articles/content-problem";

/** How people ask, in English and in other languages. */
export type AskedAs = {
  readonly en: Phrases;
  readonly languages: Readonly<Record<AskedLanguage, Phrases>>;
};

/** A file below `content/asked-as/`, with its phrases. */
export type AskedAsFile = { readonly file: string; readonly phrases: Phrases };

const LONGEST = 120;

const phrases = z.record(
  z.string().regex(/^\/[a-z0-9./-]+$/, 'a page is named by its address, e.g. "/codes/454-4.7.0"'),
  z
    .array(z.string().trim().min(2).max(LONGEST, `a phrase has at most ${LONGEST} characters`))
    .min(1, 'list at least one phrase, e.g. "- mail is slow"'),
);

/** Reads one file of phrases; what is wrong with it comes as problems that name page and phrase. */
export function parseAskedAs(
  file: string,
  source: string,
): { readonly phrases: Phrases } | { readonly problems: readonly ContentProblem[] } {
  let content: unknown;
  try {
    content = parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, field: "YAML", message }] };
  }
  const read = phrases.safeParse(content);
  if (read.success) return { phrases: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({
      file,
      field: path.join(" → ") || "file",
      message,
    })),
  };
}

/** Case, punctuation and spaces make no phrase another one. */
function bare(phrase: string): string {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Phrases of pages that do not exist, and phrases that two pages share. */
export function checkAskedAs(
  files: readonly AskedAsFile[],
  addresses: ReadonlySet<string>,
): readonly ContentProblem[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ file, phrases }) =>
    Object.entries(phrases).flatMap(([url, list]) => {
      const unknown = addresses.has(url)
        ? []
        : [{ file, field: url, message: "no page has this address; rename it, or delete its phrases" }];
      const doubles = list.flatMap((phrase): readonly ContentProblem[] => {
        const owner = owners.get(bare(phrase));
        owners.set(bare(phrase), owner ?? url);
        if (owner === undefined) return [];
        const where = owner === url ? "twice" : `also a phrase of ${owner}`;
        return [{ file, field: url, message: `"${phrase}" is ${where}; keep it where it leads best` }];
      });
      return [...unknown, ...doubles];
    }),
  );
}

/** The phrases of all languages together with those that causes bring themselves. */
export function withCauses(
  languages: AskedAs["languages"],
  causes: readonly { readonly url: string; readonly askedAs: Readonly<Record<string, readonly string[]>> }[],
): AskedAs["languages"] {
  return mapLanguages((language) => ({
    ...languages[language],
    ...Object.fromEntries(
      causes.flatMap(({ url, askedAs }) => {
        const phrases = askedAs[language];
        return phrases === undefined ? [] : [[url, phrases] as const];
      }),
    ),
  }));
}
