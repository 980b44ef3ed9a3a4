import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { ContentError } from "@/lib/articles/content-problem";
import { readUtf8 } from "@/lib/articles/read-utf8";
import type { Cause } from "@/lib/causes/cause";
import { parseCause } from "@/lib/causes/parse-cause";

/**
 * Every cause below content/causes, by file name, read without the checks that need the articles.
 * @param root the project's folder
 * @throws ContentError naming what cannot be read
 */
export async function readCauses(root = process.cwd()): Promise<readonly Cause[]> {
  const folder = path.join(/*turbopackIgnore: true*/ root, "content", "causes");
  const names = (await readdir(/*turbopackIgnore: true*/ folder))
    .filter((name) => name.endsWith(".mdx"))
    .sort();
  const results = await Promise.all(
    names.map(async (name) => {
      const file = `content/causes/${name}`;
      const read = readUtf8(file, await readFile(/*turbopackIgnore: true*/ path.join(folder, name)));
      return "problem" in read ? { problems: [read.problem] } : parseCause(file, read.source);
    }),
  );
  const problems = results.flatMap((result) => ("problems" in result ? result.problems : []));
  if (problems.length > 0) throw new ContentError(problems);
  return results.flatMap((result) => ("parsed" in result ? [result.parsed.cause] : []));
}
