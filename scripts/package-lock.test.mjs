import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** @typedef {{ resolved?: string, integrity?: string, inBundle?: boolean, link?: boolean, optionalDependencies?: Record<string, string> }} Locked */
/** @type {{ packages: Record<string, Locked> }} */
const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

test("every system's optional packages are locked, or npm ci would refuse to install", () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
  expect(missing).toEqual([]);
});

test("no package is tied to the address of one registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test("every package that is downloaded is known by its hash, whatever system it is for", () => {
  const unknown = Object.entries(packages).filter(
    ([path, { integrity, inBundle, link }]) => path !== "" && !inBundle && !link && integrity === undefined,
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});
