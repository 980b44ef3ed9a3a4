import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";

/** Pages that are made when they are asked for, and the API; `SYMPTOM` is the first symptom of the wizard. */
const ON_DEMAND = [
  "/codes/none",
  "/search?q=451",
  "/events",
  "/codes",
  "/troubleshoot/SYMPTOM/none",
  "/troubleshoot/SYMPTOM/map",
  "/troubleshoot/SYMPTOM/report",
  "/troubleshoot/SYMPTOM/probe",
  "/api/health",
  "/api/articles",
  "/api/articles/codes/none",
  "/api/search?q=451",
];

/**
 * Asks for one page of each kind, so that readers find everything loaded and a build that cannot answer is never announced.
 *
 * @param {string} base e.g. "http://127.0.0.1:3000"
 * @param {string} build the build's folder
 * @throws when an answer has status 500 or higher
 */
export async function warmSite(base, build) {
  for (const path of warmPaths(build)) {
    const status = await statusOf(new URL(path, base));
    if (status >= 500) throw new Error(`${path} answers with status ${status}.`);
  }
}

/**
 * @param {URL} address
 * @returns {Promise<number>}
 */
function statusOf(address) {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed while this process is busy with what it was asked for.
    get(address, { agent: false }, (response) => {
      response
        .resume()
        .once("end", () => resolve(response.statusCode ?? 0))
        .once("error", reject);
    }).once("error", reject);
  });
}

/**
 * @param {string} build
 * @returns {string[]}
 */
function warmPaths(build) {
  /** @type {{ routes: Record<string, { srcRoute: string | null }> }} */
  const { routes } = JSON.parse(readFileSync(join(build, ".next", "prerender-manifest.json"), "utf8"));
  // Names with a low line at the front are Next's own.
  const paths = Object.keys(routes).filter((path) => !path.startsWith("/_"));
  const onePerKind = [...new Map(paths.map((path) => [routes[path]?.srcRoute ?? path, path])).values()];
  const symptom = /^\/troubleshoot\/([^/]+)$/;
  const first = paths.map((path) => symptom.exec(path)?.[1]).find((key) => key !== undefined) ?? "none";
  return [...onePerKind, ...ON_DEMAND.map((path) => path.replace("SYMPTOM", first))];
}
