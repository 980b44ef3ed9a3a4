import { readFileSync } from "node:fs";
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
    const response = await fetch(new URL(path, base), { redirect: "manual" });
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`${path} answers with status ${response.status}.`);
  }
}

/**
 * @param {string} build
 * @returns {string[]}
 */
function warmPaths(build) {
  /** @type {{ routes: Record<string, { srcRoute: string | null }> }} */
  const { routes } = JSON.parse(readFileSync(join(build, ".next", "prerender-manifest.json"), "utf8"));
  const paths = Object.keys(routes);
  const onePerKind = [...new Map(paths.map((path) => [routes[path]?.srcRoute ?? path, path])).values()];
  const symptom = /^\/troubleshoot\/([^/]+)$/;
  const first = paths.map((path) => symptom.exec(path)?.[1]).find((key) => key !== undefined) ?? "none";
  return [...onePerKind, ...ON_DEMAND.map((path) => path.replace("SYMPTOM", first))];
}
