import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { checkAskedAs, parseAskedAs, type AskedAs, type AskedAsFile } from "@/lib/articles/asked-as";
import { mapLanguages, type Phrases } from "@/lib/articles/asked-languages";
import { ContentError, type ContentProblem } from "@/lib/articles/content-problem";
import { IS_PREVIEW } from "@/lib/articles/preview";
import { WIZARD_ADDRESS } from "@/lib/articles/wizard-address";

const FOLDER = "content/asked-as";
const LANGUAGES = `${FOLDER}/languages`;

async function yamlFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(/*turbopackIgnore: true*/ folder);
  return names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => posix.join(folder, name))
    .sort();
}

/** The texts of all files below `content/asked-as/`, each with its name. */
export async function readAskedAsTexts(): Promise<readonly string[]> {
  const names = [...(await yamlFiles(FOLDER)), ...(await yamlFiles(LANGUAGES))];
  return Promise.all(
    names.map(async (file) => `${file}\n${await readFile(/*turbopackIgnore: true*/ file, "utf8")}`),
  );
}

/** Every file below `content/asked-as/`, and what is wrong with them. `addresses` are those of all articles. */
export async function readAskedAs(addresses: readonly string[]): Promise<{
  readonly files: readonly AskedAsFile[];
  readonly problems: readonly ContentProblem[];
}> {
  const names = [...(await yamlFiles(FOLDER)), ...(await yamlFiles(LANGUAGES))];
  const results = await Promise.all(
    names.map(async (file) => ({
      file,
      result: parseAskedAs(file, await readFile(/*turbopackIgnore: true*/ file, "utf8")),
    })),
  );
  const files = results.flatMap(({ file, result }) =>
    "phrases" in result ? [{ file, phrases: result.phrases }] : [],
  );
  const unreadable = results.flatMap(({ result }) => ("problems" in result ? result.problems : []));
  const known = new Set([...addresses, WIZARD_ADDRESS]);
  return { files, problems: [...unreadable, ...checkAskedAs(files, known)] };
}

/**
 * The phrases by which people ask for the pages.
 * @throws ContentError when a file is not right
 */
export async function loadAskedAs(addresses: readonly string[]): Promise<AskedAs> {
  const { files, problems } = await readAskedAs(addresses);
  if (problems.length > 0 && !IS_PREVIEW) throw new ContentError(problems);
  const known = new Set(addresses);
  // A preview goes on with the phrases of the pages that it has.
  const withPages = (phrases: Phrases): Phrases =>
    problems.length === 0
      ? phrases
      : Object.fromEntries(Object.entries(phrases).filter(([url]) => known.has(url)));
  const inLanguage = (language: string): Phrases =>
    withPages(files.find(({ file }) => file === `${LANGUAGES}/${language}.yaml`)?.phrases ?? {});
  const english = files.filter(({ file }) => !file.startsWith(`${LANGUAGES}/`));
  return {
    en: withPages(Object.fromEntries(english.flatMap(({ phrases }) => Object.entries(phrases)))),
    languages: mapLanguages(inLanguage),
  };
}
