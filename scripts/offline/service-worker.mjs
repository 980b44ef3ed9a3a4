/** @typedef {{ address: string, starts: readonly string[] }} Book `starts`: how the paths of its pages begin, if no book before it has them */
/** @typedef {{ build: string, books: Book[], precached: string[], shell: string }} OfflineConfig */
/** @typedef {{ request: Request & { mode: string }, respondWith: (answer: Promise<Response>) => void, waitUntil: (work: Promise<unknown>) => void }} WorkerEvent */
/** @typedef {{ location: { origin: string }, addEventListener: (type: string, listener: (event: any) => void) => void }} WorkerScope */

/**
 * The service worker itself: the build writes this function's text into `sw.js`, so it uses nothing from outside.
 *
 * Whoever is online gets everything from the server, as without it. What the server cannot answer because there is no network
 * comes from one cache per build; a build's cache goes when no page uses it any more, so nothing changes under an open case.
 *
 * @param {WorkerScope} scope
 * @param {CacheStorage} storage
 * @param {typeof fetch} get
 * @param {OfflineConfig} config `books` hold the texts of pages, each a JSON object of HTML by path
 */
export function runServiceWorker(scope, storage, get, { build, books, precached, shell }) {
  const PREFIX = "mailflow-triage-";
  const name = PREFIX + build;

  scope.addEventListener("install", (event) => event.waitUntil(fill()));
  scope.addEventListener("activate", (event) => event.waitUntil(dropOlder()));
  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== scope.location.origin) return;
    if (request.mode === "navigate") {
      const answer = page(request, url);
      event.respondWith(answer);
      event.waitUntil(answer.then(refill, () => undefined));
    }
    // A page of another build asks for files that are not kept here: the server answers them.
    else if (precached.includes(url.pathname) && url.search === "") event.respondWith(file(request, url));
    else if (/^\/causes\/[^/]+\/cause\.json$/.test(url.pathname)) event.respondWith(file(request, url));
  });

  async function fill() {
    const cache = await storage.open(name);
    // One after the other: readers who are online come first.
    for (const path of [...precached, ...books.map(({ address }) => address)]) {
      const answer = await get(path, { cache: "no-cache" });
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      await cache.put(path, answer);
    }
  }

  /** A browser short of space may have thrown away what was kept. Without network there is nothing to fill it from. */
  async function refill() {
    if ((await keptAt(shell)) === undefined) await fill().catch(() => undefined);
  }

  async function dropOlder() {
    const names = await storage.keys();
    await Promise.all(
      names.filter((each) => each.startsWith(PREFIX) && each !== name).map((each) => storage.delete(each)),
    );
  }

  /** @param {Request} request @param {URL} url */
  async function file(request, url) {
    // A file with a hash in its name is the same everywhere; the others are asked for first.
    const isFixed = /^\/(_next\/static|artefacts)\//.test(url.pathname);
    const kept = isFixed ? await keptAt(url.pathname) : undefined;
    if (kept) return asAsked(kept);
    try {
      return await get(request);
    } catch (error) {
      const older = await keptAt(url.pathname);
      if (older) return asAsked(older);
      throw error;
    }
  }

  /**
   * An answer without an address of its own takes that of the request: a worker reads what stands behind # in it.
   *
   * @param {Response} answer
   */
  function asAsked(answer) {
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  }

  /** @param {Request} request @param {URL} url */
  async function page(request, url) {
    try {
      return await get(request);
    } catch {
      const path = url.pathname.replace(/(?<=.)\/$/, "");
      const whole = url.search === "" ? await keptAt(path) : undefined;
      return whole ?? (await bookPage(path)) ?? (await keptAt(shell)) ?? Response.error();
    }
  }

  /** @param {string} path @returns {Promise<Response | undefined>} */
  async function keptAt(path) {
    return (await storage.open(name)).match(path);
  }

  /**
   * A page as it is without scripts. It runs none, so its policy allows none.
   *
   * @param {string} path
   * @returns {Promise<Response | undefined>}
   */
  async function bookPage(path) {
    const book = books.find(({ starts }) => starts.some((start) => path.startsWith(start)));
    const answer = book && (await keptAt(book.address));
    const html = answer && (await answer.json())[path];
    if (typeof html !== "string") return undefined;
    return new Response(html, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy":
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
      },
    });
  }
}
