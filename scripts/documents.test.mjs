import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "./project-root.mjs";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(PROJECT_ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const NAMED_FILE = /`((?:app|bench|components|content|docs|e2e|lib|public|scripts)\/[\w./[\]()-]+)`/g;

describe("documents", () => {
  it.each(DOCUMENTS)("%s names only files that exist", (document) => {
    const text = readFileSync(join(PROJECT_ROOT, document), "utf8");
    const named = [...text.matchAll(NAMED_FILE)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
  });
});
