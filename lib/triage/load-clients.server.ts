import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseClients, type ClientEntry } from "@/lib/diagnosis/clients/parse-clients";

const FOLDER = path.join("content", "clients");

/**
 * What client programs say, by file name. `root` is the project's folder.
 * @throws Error that names file and field of everything that is wrong
 */
export async function loadClients(root = process.cwd()): Promise<readonly ClientEntry[]> {
  const folder = path.join(/*turbopackIgnore: true*/ root, FOLDER);
  const names = (await readdir(/*turbopackIgnore: true*/ folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return parseClients(
    await Promise.all(
      names.map(async (name) => ({
        file: path.posix.join("content", "clients", name),
        source: await readFile(
          /*turbopackIgnore: true*/ path.join(/*turbopackIgnore: true*/ folder, name),
          "utf8",
        ),
      })),
    ),
  );
}
