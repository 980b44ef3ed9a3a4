import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files-below.mjs";

/**
 * Tells a browser to compile a whole script while it loads it, beside the page: functions that are compiled when they are first
 * called are read twice, the second time while the page waits. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const COMPILE_HINT = "//# allFunctionsCalledOnLoad\n";

const CHUNKS = "chunks";

/** A module in a chunk: its number, then the function that is run when it is first needed. */
const MODULE = /[,\]}](\d+),\([a-z](?:,[a-z]){0,2}\)=>\{/g;

/** Characters of a module that takes longer to run than a frame of the page on a slow phone: React's, about 200,000. */
const HEAVY = 100_000;

/** The call with which a page starts its scripts, when the files that it names have been read. */
const START = /push\((\{"otherChunks":\[[^\]]*\],"runtimeModuleIds":\[[\d,]+\]\})\);?\s*$/;

/**
 * What runs in the browser: each step's modules, then a turn for whatever waits. Before Next's loader is there its name is a mere
 * list, which answers nothing that could be awaited. Nothing runs before the page wants it (`components/layout/first-touch.ts`).
 */
const RUN_STEPS = [
  "async(otherChunks,steps)=>{",
  "const page=globalThis,{port1,port2}=new MessageChannel;",
  "await page.scriptsWanted;",
  "if(Array.isArray(page.TURBOPACK??=[]))",
  "await new Promise(loaded=>document.querySelector('script[src*=\"/turbopack-\"]').addEventListener('load',loaded));",
  "for(const runtimeModuleIds of steps){",
  "await page.TURBOPACK.push({otherChunks,runtimeModuleIds});",
  "await new Promise(next=>{port1.onmessage=next;port2.postMessage(0)})}",
  "port1.close()}",
].join("");

/** The scripts that a page loads itself. */
const LOADED = /<script src="[^"]*\/chunks\/([^"/]+\.js)" async/g;

/**
 * @param {string} html
 * @returns {readonly string[]} the names of the chunks that the page loads
 */
export function loadedChunks(html) {
  return [...html.matchAll(LOADED)].map(([, name = ""]) => name);
}

/**
 * Lets browsers compile chunks whole.
 *
 * @param {string} statics the folder that is served as `/_next/static`
 * @param {Iterable<string>} names of chunks
 */
export function hintChunks(statics, names) {
  for (const name of names) {
    const file = join(statics, CHUNKS, name);
    if (!existsSync(file)) continue;
    const script = readFileSync(file, "utf8");
    if (!script.startsWith(COMPILE_HINT)) writeFileSync(file, COMPILE_HINT + script);
  }
}

/**
 * @param {string} statics
 * @returns {ReadonlyMap<string, readonly number[]>} the heavy modules of each chunk that has some, by the chunk's path as pages
 *   name it when they start
 */
export function heavyModules(statics) {
  const folder = join(statics, CHUNKS);
  /** @type {Map<string, readonly number[]>} */
  const heavy = new Map();
  for (const { path } of existsSync(folder) ? filesBelow(folder) : []) {
    if (!path.endsWith(".js")) continue;
    const script = readFileSync(join(folder, path), "utf8");
    const starts = script.length < HEAVY ? [] : [...script.matchAll(MODULE)];
    const ids = starts.flatMap(({ 1: id, index }, place) =>
      (starts[place + 1]?.index ?? script.length) - index > HEAVY ? [Number(id)] : [],
    );
    if (ids.length > 0) heavy.set(`static/${CHUNKS}/${path}`, ids);
  }
  return heavy;
}

/**
 * The start of a page's scripts in steps: the heavy modules first, each as a task of its own, so that a reader's click or key
 * never waits for all of them together.
 *
 * @param {string} start the call as Next writes it
 * @param {ReadonlyMap<string, readonly number[]>} heavy
 * @returns {string} unchanged when nothing is heavy or the call is none that is known
 */
export function startInSteps(start, heavy) {
  const call = START.exec(start)?.[1];
  if (call === undefined) return start;
  const { otherChunks, runtimeModuleIds } = JSON.parse(call);
  const first = otherChunks.flatMap((/** @type {string} */ chunk) => heavy.get(chunk) ?? []);
  if (first.length === 0) return start;
  const steps = [[], ...first.map((/** @type {number} */ id) => [id]), runtimeModuleIds];
  return `(${RUN_STEPS})(${JSON.stringify(otherChunks)},${JSON.stringify(steps)});`;
}
