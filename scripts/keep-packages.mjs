import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { filesBelow } from "./files-below.mjs";

/** Needed in development and while building only, or meant for other bundlers. */
const NOT_SERVED = /^dist\/(esm|docs)\/|\.(map|d\.ts|md)$/;

/**
 * Gives a build the packages that it runs with, so that it goes on running, and can be started again, while the ones of the
 * project are replaced or gone. They are hard links where the disk allows it, and shared by all builds of one lockfile.
 *
 * @param {string} folder of a build that Next has finished
 * @param {string} root holds node_modules
 * @param {string} packages where those of this lockfile are kept; ends in "node_modules"
 */
export function keepPackages(folder, root, packages) {
  const modules = join(root, "node_modules");
  const nextFolder = dirname(createRequire(join(root, "package.json")).resolve("next/package.json"));
  const files = new Set([...tracedFiles(folder), ...servedFiles(nextFolder)]);
  for (const file of files) {
    if (file.startsWith(modules + sep)) keepFile(file, join(packages, file.slice(modules.length + 1)));
  }
  linkFolder(packages, join(folder, "node_modules"));
  relinkExternals(join(folder, ".next", "node_modules"), packages);
}

/**
 * @param {string} folder
 * @returns {string[]} every file that Next has found its pages and its server to need
 */
function tracedFiles(folder) {
  const output = join(folder, ".next");
  return filesBelow(output)
    .filter(({ path }) => path.endsWith(".nft.json"))
    .flatMap(({ path }) => {
      const file = join(output, path);
      /** @type {{ files: string[] }} */
      const { files } = JSON.parse(readFileSync(file, "utf8"));
      return files.map((traced) => resolve(dirname(file), traced));
    });
}

/**
 * What is traced is the server behind `next start`; ours takes the package's front door, so all of it comes along.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function servedFiles(folder) {
  return filesBelow(folder)
    .filter(({ path }) => /\.(js|cjs|mjs|json|wasm)$/.test(path) && !NOT_SERVED.test(path))
    .map(({ path }) => join(folder, path));
}

/**
 * @param {string} from
 * @param {string} to
 */
function keepFile(from, to) {
  if (existsSync(to) || !lstatSync(from, { throwIfNoEntry: false })?.isFile()) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * @param {string} target
 * @param {string} link
 */
function linkFolder(target, link) {
  rmSync(link, { force: true });
  // Windows lets everybody make a junction, but not a link; a junction needs the whole path.
  if (process.platform === "win32") symlinkSync(target, link, "junction");
  else symlinkSync(relative(dirname(link), target), link);
}

/**
 * Next links the packages that it leaves outside its bundles to those of the project.
 *
 * @param {string} externals
 * @param {string} packages
 */
function relinkExternals(externals, packages) {
  if (!existsSync(externals)) return;
  for (const { path, isLink } of filesBelow(externals)) {
    if (!isLink) continue;
    const link = join(externals, path);
    const name = realpathSync(link).split(`${sep}node_modules${sep}`).at(-1) ?? "";
    linkFolder(join(packages, name), link);
  }
}
