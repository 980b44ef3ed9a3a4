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

/** The flows that can be read, and what is wrong with the others: one line for each fault, with file, line and field. */
export type ReadFlows = { readonly flows: readonly Flow[]; readonly faults: readonly string[] };

/**
 * Every flow below content/flows, by file name (its expert cases stand beside it in `<flow>.cases.yaml`), with its causes as their files tell them.
 * @param causes those of content/causes
 * @param root the project's folder
 */
export async function readFlows(causes: readonly Cause[], root = process.cwd()): Promise<ReadFlows> {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
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
  return {
    flows: read.flatMap((each) => (each.flow ? [each.flow] : [])),
    faults: read.flatMap((each) => (each.fault === undefined ? [] : each.fault.split("\n"))),
  };
}

/**
 * The same where nothing may be wrong.
 * @param causes those of content/causes; read when not given
 * @throws Error that names file and field of everything that is wrong.
 */
export async function loadFlows(causes?: readonly Cause[], root = process.cwd()): Promise<readonly Flow[]> {
  const { flows, faults } = await readFlows(causes ?? (await readCauses(root)), root);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return flows;
}
