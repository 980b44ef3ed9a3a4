import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { Cause } from "@/lib/causes/cause";
import { readCauses } from "@/lib/causes/read-causes.server";
import type { Flow } from "./flow";
import { parseFlow } from "./parse-flow";
import { fileOfFault, placeFault } from "./place-faults";

const FOLDER = path.join("content", "flows");

/** The faults of flows with the lines on which they stand. */
export async function placeFaults(
  faults: readonly string[],
  root = process.cwd(),
): Promise<readonly string[]> {
  const files = [...new Set(faults.flatMap((fault) => fileOfFault(fault) ?? []))];
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readText(path.join(root, file))] as const)),
  );
  return faults.map((fault) => placeFault(fault, texts.get(fileOfFault(fault) ?? "") ?? ""));
}

function readText(file: string): Promise<string> {
  return readFile(/*turbopackIgnore: true*/ file, "utf8");
}

/**
 * Every flow below content/flows, by file name (its expert cases stand beside it in `<flow>.cases.yaml`), with its causes as their files tell them.
 * @param causes those of content/causes; read when not given
 * @param root the project's folder
 * @throws Error that names file and field of everything that is wrong.
 */
export async function loadFlows(causes?: readonly Cause[], root = process.cwd()): Promise<readonly Flow[]> {
  const known = new Map((causes ?? (await readCauses(root))).map((cause) => [cause.id, cause]));
  const names = (await readdir(/*turbopackIgnore: true*/ path.join(root, FOLDER)))
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".cases.yaml"))
    .sort();
  const read = await Promise.all(
    names.map(async (name) => {
      const file = path.posix.join("content", "flows", name);
      const text = await readFile(
        /*turbopackIgnore: true*/ path.join(/*turbopackIgnore: true*/ root, file),
        "utf8",
      );
      try {
        return { flow: parseFlow(text, file, known), fault: undefined };
      } catch (error) {
        return { flow: undefined, fault: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
  const faults = read.flatMap((each) => (each.fault === undefined ? [] : [each.fault]));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return read.flatMap((each) => (each.flow ? [each.flow] : []));
}
