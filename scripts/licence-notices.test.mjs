import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collectNotices, writeNotices } from "./licence-notices.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/** @param {Record<string, string>} files */
function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test("packages for serving are named with their licence's text, each text once; tools are left out", () => {
  const root = folderWith({
    "node_modules/a/LICENSE": "Keep this.",
    "node_modules/@x/b/licence.md": "Keep this.",
    "node_modules/tool/LICENSE": "Not served.",
  });
  const text = writeNotices(
    collectNotices(root, {
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0", license: "MIT" },
        "node_modules/@x/b": { version: "2.0.0", license: "MIT" },
        "node_modules/tool": { version: "3.0.0", license: "MIT", dev: true },
        "node_modules/for-windows": { version: "4.0.0", license: "MIT" },
      },
    }),
  );
  expect(text.match(/Keep this\./g)).toHaveLength(1);
  expect(text).toMatch(/@x\/b 2\.0\.0 \(MIT\)\na 1\.0\.0 \(MIT\)/);
  expect(text).toContain("for-windows 4.0.0 (MIT)");
  expect(text).not.toContain("tool");
});

test("a package that says nothing about its licence is named", () => {
  const root = folderWith({ "node_modules/odd/index.js": "" });
  expect(() => collectNotices(root, { packages: { "node_modules/odd": { version: "1.0.0" } } })).toThrow(
    /node_modules\/odd/,
  );
});

test("every package that the site is served with may be passed on", () => {
  const lockfile = JSON.parse(readFileSync(join(PROJECT_ROOT, "package-lock.json"), "utf8"));
  const licences = new Set(collectNotices(PROJECT_ROOT, lockfile).map(({ licence }) => licence));
  const unknown = [...licences].filter(
    (licence) =>
      !/^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|CC-BY-4\.0|MPL-2\.0|BlueOak-1\.0\.0|Python-2\.0|LGPL-3\.0-or-later|Unlicense|see its text)/.test(
        licence,
      ),
  );
  expect(unknown).toEqual([]);
});
