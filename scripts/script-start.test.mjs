import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { COMPILE_HINT, heavyModules, hintChunks, loadedChunks, startInSteps } from "./script-start.mjs";

const START =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/big.js","static/chunks/small.js"],"runtimeModuleIds":[94553]});';

const BIG = `(globalThis.TURBOPACK||[]).push([0,46480,(e,t,n)=>{"use strict";${"x();".repeat(30_000)}},88014,(e,t,n)=>{t()},7,e=>{e()}]);`;

/** @param {Record<string, string>} chunks */
function staticsWith(chunks) {
  const folder = mkdtempSync(join(tmpdir(), "script-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "chunks"));
  for (const [name, script] of Object.entries(chunks)) writeFileSync(join(folder, "chunks", name), script);
  return folder;
}

test("what a page loads is compiled whole, once; other scripts stay as they are", () => {
  const html =
    '<script src="/kb/_next/static/chunks/a.js" async=""></script><script src="/kb/_next/static/chunks/old.js" noModule=""></script>';
  const statics = staticsWith({ "a.js": "a()", "old.js": "old()" });
  for (const names of [loadedChunks(html), loadedChunks(html), ["gone.js"]]) hintChunks(statics, names);
  expect(readFileSync(join(statics, "chunks", "a.js"), "utf8")).toBe(`${COMPILE_HINT}a()`);
  expect(readFileSync(join(statics, "chunks", "old.js"), "utf8")).toBe("old()");
});

test("a heavy module is found in its chunk by its number", () => {
  const statics = staticsWith({ "big.js": BIG, "small.js": "push([0,5,e=>{e()}])" });
  expect([...heavyModules(statics)]).toEqual([["static/chunks/big.js", [46480]]]);
  expect([...heavyModules(join(statics, "none"))]).toEqual([]);
});

test("a start without heavy modules, or of a form that is not known, stays as it is", () => {
  expect(startInSteps(START, new Map())).toBe(START);
  expect(startInSteps("TURBOPACK.start()", new Map([["static/chunks/big.js", [46480]]]))).toBe(
    "TURBOPACK.start()",
  );
});

test.each([true, false])(
  "heavy modules run first, each in a turn of its own; the loader there before: %s",
  async (isThere) => {
    const script = startInSteps(START, new Map([["static/chunks/big.js", [46480]]]));
    /** @type {(number | string)[]} */
    const seen = [];
    const loader = {
      /** @param {{ runtimeModuleIds: number[], otherChunks: string[] }} entry */
      push: async ({ runtimeModuleIds, otherChunks }) => {
        expect(otherChunks).toHaveLength(2);
        seen.push(...runtimeModuleIds);
      },
    };
    /** @type {{ TURBOPACK?: unknown }} */
    const page = isThere ? { TURBOPACK: loader } : {};
    /** @type {(() => void)[]} */
    const waiting = [];
    const document = {
      querySelector: () => ({
        addEventListener: (/** @type {string} */ _name, /** @type {() => void} */ go) => waiting.push(go),
      }),
    };
    class Channel {
      port1 = { onmessage: () => undefined, close: () => seen.push("closed") };
      port2 = {
        postMessage: () => {
          seen.push("turn");
          setTimeout(() => this.port1.onmessage());
        },
      };
    }
    // What the module has written is run as a browser would.
    new Function("globalThis", "document", "MessageChannel", script)(page, document, Channel);
    if (!isThere) {
      expect(seen).toEqual([]);
      page.TURBOPACK = loader;
      for (const go of waiting) go();
    }
    await expect.poll(() => seen).toEqual(["turn", 46480, "turn", 94553, "turn", "closed"]);
  },
);
