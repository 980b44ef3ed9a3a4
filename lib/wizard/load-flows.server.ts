import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { Flow } from "./flow";
import { parseFlow } from "./parse-flow";

const FOLDER = path.join("content", "flows");

/**
 * Every flow below content/flows, by file name. `root` is the project's folder.
 * @throws Error that names file and field of everything that is wrong.
 */
export async function loadFlows(root = process.cwd()): Promise<readonly Flow[]> {
  const names = (await readdir(/*turbopackIgnore: true*/ path.join(root, FOLDER)))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.posix.join("content", "flows", name);
      return parseFlow(
        await readFile(/*turbopackIgnore: true*/ path.join(/*turbopackIgnore: true*/ root, file), "utf8"),
        file,
      );
    }),
  );
}
