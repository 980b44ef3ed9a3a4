import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** What a build reads, below the project's root; a build sees nothing else, because only this is copied for it. */
const COPIED = [
  ".env",
  ".env.local",
  ".env.production",
  ".env.production.local",
  ".gitignore",
  "app",
  "components",
  "content",
  "lib",
  "next.config.mjs",
  "package.json",
  "postcss.config.mjs",
  "public",
  "scripts/base-path.mjs",
  "scripts/serve/packed-pages.mjs",
  "tsconfig.json",
];

/** The scripts that build and serve: with everything that they import they are inputs as well. */
const SCRIPTS = ["scripts/build-site.mjs", "scripts/serve.mjs"];

/** Says which packages a build is made with. A copy of it would make the copy a project of its own. */
const LOCKFILE = "package-lock.json";

/** Environment variables that change what is built. */
export const BUILD_VARIABLES = ["SITE_URL"];

/**
 * Every file that a build is made from. Tests are left out: they change no page.
 *
 * @param {string} root
 * @returns {string[]} below `root`, with forward slashes, in the same order on every computer
 */
export function inputFiles(root) {
  const scripts = SCRIPTS.filter((script) => existsSync(join(root, script)));
  return [...new Set([...COPIED.flatMap((path) => filesBelow(root, path)), ...withImports(root, scripts)])]
    .filter((path) => !/\.test\.(tsx?|mjs)$/.test(path))
    .sort();
}

/**
 * One name for everything that decides what a build becomes: names and contents of its files, the packages, and the
 * environment variables that it reads.
 *
 * @param {string} root
 * @param {readonly string[]} files below `root`
 * @param {Record<string, string | undefined>} env
 * @param {string} [lockfile]
 * @returns {string}
 */
export function stampOf(root, files, env, lockfile = join(root, LOCKFILE)) {
  const hash = createHash("sha256");
  for (const name of BUILD_VARIABLES) hash.update(`${name}=${env[name] ?? ""}\0`);
  hash.update(existsSync(lockfile) ? readFileSync(lockfile) : "").update("\0");
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

/**
 * Copies the inputs as they are at this moment. A file that vanishes meanwhile is left out.
 *
 * @param {string} root
 * @param {string} folder
 * @param {Record<string, string | undefined>} env
 * @returns {string} the stamp of what has been copied
 */
export function copyInputs(root, folder, env) {
  const copied = inputFiles(root).filter((file) => {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    try {
      cpSync(join(root, file), to, { dereference: true });
      return true;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return false;
      throw error;
    }
  });
  return stampOf(folder, copied, env, join(root, LOCKFILE));
}

/**
 * @param {string} root
 * @param {string} path below root, with forward slashes
 * @returns {string[]}
 */
function filesBelow(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/**
 * @param {string} root
 * @param {readonly string[]} scripts
 * @returns {string[]} the scripts and what they import by a relative path, directly or not
 */
function withImports(root, scripts) {
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {string} */ path) => {
    if (found.has(path) || !existsSync(join(root, path))) return;
    found.add(path);
    const text = readFileSync(join(root, path), "utf8");
    for (const [, target = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
      visit(posix.join(posix.dirname(path), target));
  };
  scripts.forEach(visit);
  return [...found];
}
