import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runServiceWorker } from "./service-worker.mjs";
import { writeOffline } from "./write-offline.mjs";

const ORIGIN = "https://kb.contoso.com";

/** A browser with one cache storage, in which workers of several builds can run one after the other. */
function browser() {
  /** @type {Map<string, Map<string, string>>} */
  const caches = new Map();
  const storage = {
    open: async (/** @type {string} */ name) => {
      const entries = caches.get(name) ?? new Map();
      caches.set(name, entries);
      return {
        put: async (/** @type {string} */ path, /** @type {Response} */ answer) =>
          void entries.set(path, await answer.text()),
        match: async (/** @type {string} */ path) =>
          entries.has(path) ? new Response(entries.get(path)) : undefined,
      };
    },
    keys: async () => [...caches.keys()],
    delete: async (/** @type {string} */ name) => caches.delete(name),
  };
  let isOnline = true;
  const get = async (/** @type {any} */ request) => {
    if (!isOnline) throw new TypeError("no network");
    const path = new URL(typeof request === "string" ? request : request.url, ORIGIN).pathname;
    if (path.startsWith("/missing")) return new Response("", { status: 404 });
    return new Response(
      path.endsWith(".json")
        ? JSON.stringify({ "/codes/a": "<p>A</p>", "/codes/b": "<p>B</p>" })
        : `online ${path}`,
    );
  };
  return { caches, storage, get, setOnline: (/** @type {boolean} */ online) => void (isOnline = online) };
}

/** @param {ReturnType<typeof browser>} where @param {Partial<import("./service-worker.mjs").OfflineConfig>} [config] */
function worker({ storage, get }, config = {}) {
  /** @type {Map<string, (event: any) => void>} */
  const listeners = new Map();
  const scope = {
    location: { origin: ORIGIN },
    addEventListener: (/** @type {string} */ type, /** @type {(event: any) => void} */ listener) =>
      void listeners.set(type, listener),
  };
  runServiceWorker(scope, /** @type {any} */ (storage), /** @type {any} */ (get), {
    build: "1",
    books: [{ address: "/offline/x.json", starts: ["/"] }],
    precached: ["/", "/offline", "/_next/static/a.js"],
    shell: "/offline",
    ...config,
  });
  const wait = async (/** @type {string} */ type) => {
    let work;
    listeners.get(type)?.({ waitUntil: (/** @type {Promise<unknown>} */ promise) => void (work = promise) });
    await work;
  };
  /** @type {Promise<unknown>[]} */
  const background = [];
  const ask = async (/** @type {string} */ path, mode = "navigate", method = "GET") => {
    let answer;
    listeners.get("fetch")?.({
      request: { url: new URL(path, ORIGIN).href, method, mode },
      respondWith: (/** @type {Promise<Response>} */ promise) => void (answer = promise),
      waitUntil: (/** @type {Promise<unknown>} */ promise) => void background.push(promise),
    });
    return answer && (await /** @type {Promise<Response>} */ (answer)).text();
  };
  const settle = () => Promise.all(background);
  return { install: () => wait("install"), activate: () => wait("activate"), ask, settle };
}

test("whoever is online gets every page from the server, also what is kept", async () => {
  const { install, ask } = worker(browser());
  await install();
  expect(await ask("/")).toBe("online /");
  expect(await ask("/codes/a")).toBe("online /codes/a");
});

test("without network pages come from the cache, texts from the book, and everything else from the shell", async () => {
  const where = browser();
  const { install, ask } = worker(where);
  await install();
  where.setOnline(false);
  expect(await ask("/")).toBe("online /");
  expect(await ask("/codes/a/")).toBe("<p>A</p>");
  expect(await ask("/codes/zzz")).toBe("online /offline");
  expect(await ask("/search?q=1035")).toBe("online /offline");
  expect(await ask("/?x=1")).toBe("online /offline");
  expect(await ask("/_next/static/a.js", "no-cors")).toBe("online /_next/static/a.js");
});

test("what a reader sends, other sites and the API never pass through it", async () => {
  const { ask } = worker(browser());
  expect(await ask("/api/search?q=x", "cors")).toBeUndefined();
  expect(await ask("/search/find", "navigate", "POST")).toBeUndefined();
  expect(await ask("https://example.com/", "navigate")).toBeUndefined();
});

test("a newer build fills its own cache first; older ones go only when it takes over", async () => {
  const where = browser();
  await worker(where).install();
  where.caches.set("mailflow-triage-0", new Map());
  where.caches.set("of-somebody-else", new Map());
  const newer = worker(where, { build: "2" });
  await newer.install();
  expect([...where.caches.keys()]).toContain("mailflow-triage-1");
  await newer.activate();
  expect([...where.caches.keys()].sort()).toEqual(["mailflow-triage-2", "of-somebody-else"]);
});

test("a build that cannot be fetched as a whole is not installed, and the older one goes on", async () => {
  const where = browser();
  await worker(where).install();
  await expect(worker(where, { build: "2", precached: ["/missing.js"] }).install()).rejects.toThrow(
    "/missing.js",
  );
  expect([...(where.caches.get("mailflow-triage-1")?.keys() ?? [])]).toContain("/offline");
});

test("storage that was evicted is filled anew by the next page that is opened with network", async () => {
  const where = browser();
  const { install, ask, settle } = worker(where);
  await install();
  where.caches.clear();
  expect(await ask("/codes/a")).toBe("online /codes/a");
  expect(await ask("/_next/static/a.js", "no-cors")).toBe("online /_next/static/a.js");
  await settle();
  where.setOnline(false);
  expect(await ask("/codes/a")).toBe("<p>A</p>");
  expect(await ask("/codes/zzz")).toBe("online /offline");
});

test("a worker two builds old leaves a newer page and its files to the server, and reads on without network", async () => {
  const where = browser();
  const oldest = worker(where);
  await oldest.install();
  await worker(where, { build: "2", precached: ["/offline", "/_next/static/b.js"] }).install();
  await worker(where, { build: "3", precached: ["/offline", "/_next/static/c.js"] }).install();
  expect(await oldest.ask("/codes/a")).toBe("online /codes/a");
  expect(await oldest.ask("/_next/static/c.js", "no-cors")).toBeUndefined();
  where.setOnline(false);
  expect(await oldest.ask("/codes/a")).toBe("<p>A</p>");
  expect(await oldest.ask("/_next/static/a.js", "no-cors")).toBe("online /_next/static/a.js");
  const newest = worker(where, { build: "3" });
  await newest.activate();
  expect([...where.caches.keys()]).toEqual(["mailflow-triage-3"]);
});

test("evicted storage ends in the browser's own error, not in a wrong page", async () => {
  const where = browser();
  const { install, ask } = worker(where);
  await install();
  where.caches.clear();
  where.setOnline(false);
  await expect(ask("/codes/a")).resolves.toBe("");
});

test("the build keeps the text of every readable page once, without scripts", () => {
  const folder = mkdtempSync(join(tmpdir(), "offline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    ".next/server/app/codes/454-4.7.0.html": "<main>454</main><script>x</script>",
    ".next/server/app/troubleshoot/a.html": "a step, which the shell puts together",
    ".next/server/app/troubleshoot/a/all.html": `<a href="/causes/z">Z</a><a href="/causes/gone">G</a>`,
    ".next/server/app/causes/b.html": "B",
    ".next/server/app/causes/z.html": "Z",
    ".next/server/app/artefacts/search-1.json.body": "{}",
    ".next/server/app/artefacts/asked-de-1.json.body": "{}",
    ".next/static/chunks/a.js": "a",
    ".next/static/page-data/of-home.js": "a",
    ".next/static/page-data/of-another.js": "a",
    ".next/server/app/index.html": `<script src="/_next/static/page-data/of-home.js" defer=""></script>`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(writeOffline(folder)).toEqual({ pages: 4, books: 2 });
  const worker = readFileSync(join(folder, "public/sw.js"), "utf8");
  expect(worker).toContain("/_next/static/chunks/a.js");
  expect(worker).toContain("/artefacts/search-1.json");
  expect(worker).not.toContain("asked-de");
  expect(worker).toContain("/_next/static/page-data/of-home.js");
  expect(worker).not.toContain("of-another");
  const books = (worker.match(/\/offline\/\w+\.json/g) ?? []).map((book) =>
    JSON.parse(readFileSync(join(folder, "public", book), "utf8")),
  );
  expect(books.map(Object.keys)).toEqual([
    ["/causes/z", "/troubleshoot/a/all", "/causes/b"],
    ["/codes/454-4.7.0"],
  ]);
  expect(books[1]["/codes/454-4.7.0"]).toBe("<main>454</main>");
});
