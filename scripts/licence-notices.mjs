import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ name: string, version: string, licence: string, texts: readonly string[] }} Notice */

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright)([.-].*)?$/i;

const README = /^readme(\.md|\.txt)?$/i;

/**
 * What each package that is installed for serving says about its licence. Packages for other systems are named, for they are
 * locked and may be installed elsewhere; their texts are those of the package that they belong to.
 *
 * @param {string} root the project's folder, with node_modules
 * @param {{ packages: Record<string, LockedPackage> }} lockfile
 * @returns {Notice[]} by name
 * @throws when a package says nothing about its licence at all
 */
export function collectNotices(root, lockfile) {
  return Object.entries(lockfile.packages)
    .filter(([path, { dev, devOptional, link }]) => path !== "" && !dev && !devOptional && !link)
    .map(([path, { version = "", license }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const folder = join(root, path);
      const texts = existsSync(folder) ? licenceTexts(folder) : [];
      const licence = license ?? (existsSync(folder) ? olderLicence(folder) : undefined);
      if (licence === undefined && texts.length === 0)
        throw new Error(`${path}: neither package-lock.json nor the package names a licence`);
      return { name, version, licence: licence ?? "see its text", texts };
    })
    .sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
}

/**
 * @param {string} folder a package's
 * @returns {string[]} its licence files; without any, what its readme says about the licence
 */
function licenceTexts(folder) {
  const files = readdirSync(folder).sort();
  const read = (/** @type {string} */ file) => readFileSync(join(folder, file), "utf8").trim();
  const texts = files.filter((file) => LICENCE_FILE.test(file)).map(read);
  if (texts.length > 0) return texts;
  return files
    .filter((file) => README.test(file))
    .flatMap((file) => /^(?:#+ )?licen[cs]e\b[\s\S]*/im.exec(read(file))?.[0] ?? []);
}

/**
 * @param {string} folder a package's
 * @returns {string | undefined} the licence in the form that package.json had before 2014
 */
function olderLicence(folder) {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  /** @type {{ licenses?: { type?: string }[] }} */
  const { licenses } = JSON.parse(readFileSync(file, "utf8"));
  return licenses?.map(({ type }) => type).join(" OR ");
}

/**
 * @param {readonly Notice[]} notices
 * @returns {string} one text; the same licence text stands once, below all packages that have it
 */
export function writeNotices(notices) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, licence, texts } of notices) {
    const text = texts.join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`.trim());
  return `Mailflow Triage is made with these packages.\n\n${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
