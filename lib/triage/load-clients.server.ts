import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseClients, type ClientEntry } from "@/lib/diagnosis/clients/parse-clients";

const FOLDER = path.join("content", "clients");

/** The wordings where their files can be read; none, and what is wrong, where one of them cannot. */
export async function readClients(): Promise<{
  readonly clients: readonly ClientEntry[];
  readonly faults: readonly string[];
}> {
  try {
    return { clients: await loadClients(), faults: [] };
  } catch (error) {
    return { clients: [], faults: (error instanceof Error ? error.message : String(error)).split("\n") };
  }
}

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
