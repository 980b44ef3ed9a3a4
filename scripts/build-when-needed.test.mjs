import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildWhenNeeded, findReadyBuild, newestBuild } from "./build-when-needed.mjs";
import { sampleProject } from "./sample-project.mjs";
import { holdBuild } from "./site-builds.mjs";

/** @typedef {import("./build-when-needed.mjs").Builder} Builder */

/** Stands for Next: what it makes tells what it has read. */
/** @type {Builder} */
const copyArticle = async ({ folder }) => {
  mkdirSync(join(folder, ".next"), { recursive: true });
  writeFileSync(join(folder, ".next", "page.html"), readFileSync(join(folder, "content/codes/451.mdx")));
  return { exitCode: 0, output: "" };
};

/** @type {Builder} */
const refuse = async () => ({ exitCode: 1, output: "451.mdx: broken" });

/** @param {string} folder */
const pageOf = (folder) => readFileSync(join(folder, ".next", "page.html"), "utf8");

/** @param {string} root */
const draftOf = (root) => join(root, ".builds", "draft");

/**
 * @param {string} root
 * @param {Builder} [builder]
 */
async function build(root, builder = copyArticle) {
  /** @type {string[]} */
  const heard = [];
  const result = await buildWhenNeeded((message) => heard.push(message), { root, env: {}, build: builder });
  return { ...result, folder: result.folder ?? "", heard };
}

test("the same files are built once", async () => {
  const { root } = sampleProject();
  const first = await build(root);
  expect(first).toMatchObject({ exitCode: 0, built: true });
  expect(await build(root)).toMatchObject({ exitCode: 0, built: false, folder: first.folder });
});

test("an edit, or a removed file, is not seen by what was built before", async () => {
  const { root, write, remove } = sampleProject();
  const first = await build(root);
  write("content/codes/451.mdx", "two");
  const second = await build(root);
  remove("content/codes/451.mdx");
  expect([pageOf(first.folder), pageOf(second.folder)]).toEqual(["one", "two"]);
  expect(readFileSync(join(first.folder, "content/codes/451.mdx"), "utf8")).toBe("one");
});

test("files that change while they are built are built again", async () => {
  const { root, write } = sampleProject();
  await build(root, async (context) => {
    write("content/codes/451.mdx", "two");
    return copyArticle(context);
  });
  expect(findReadyBuild(root, {})).toBeUndefined();
  const { folder } = await build(root);
  expect(pageOf(folder)).toBe("two");
});

test("a build that fails leaves the one before, and nothing of itself", async () => {
  const { root, write } = sampleProject();
  const first = await build(root);
  write("content/codes/451.mdx", "<Broken");
  expect(await build(root, refuse)).toMatchObject({ exitCode: 1, output: "451.mdx: broken" });
  expect(newestBuild(undefined, root)?.folder).toBe(first.folder);
  expect(existsSync(draftOf(root))).toBe(false);
});

test("a full disk while building is an answer, not a crash", async () => {
  const { root } = sampleProject();
  const result = await build(root, async () => {
    throw new Error("ENOSPC: no space left on device");
  });
  expect(result).toMatchObject({ exitCode: 1, output: expect.stringContaining("ENOSPC") });
});

test("two that start at once make one build", async () => {
  const { root } = sampleProject();
  const [one, other] = await Promise.all([build(root), build(root)]);
  expect([one.built, other.built].sort()).toEqual([false, true]);
  expect(one.folder).toBe(other.folder);
  expect([...one.heard, ...other.heard].join()).toMatch(
    /Another npm command is building here \(process \d+\)/,
  );
});

test("what a killed build left behind, its lock and its draft, holds nobody up", async () => {
  const { root, write } = sampleProject();
  const { pid } = spawnSync(process.execPath, ["--version"]);
  write(".builds/lock", JSON.stringify({ pid, host: hostname(), key: "killed" }));
  write(".builds/draft/.next/page.html", "half");
  write(".builds/draft/content/codes/999.mdx", "left over");
  const { folder } = await build(root);
  expect(pageOf(folder)).toBe("one");
  expect(existsSync(join(folder, "content/codes/999.mdx"))).toBe(false);
});

test("a build with a cut file is made again", async () => {
  const { root } = sampleProject();
  const first = await build(root);
  truncateSync(join(first.folder, ".next", "page.html"), 1);
  const second = await build(root);
  expect(second).toMatchObject({ built: true });
  expect(pageOf(second.folder)).toBe("one");
});

test("the newest build is the one that was made last, whatever the clock said", async () => {
  const { root, write } = sampleProject();
  for (const text of ["two", "three"]) {
    write("content/codes/451.mdx", text);
    await build(root);
  }
  expect(pageOf(newestBuild(undefined, root)?.folder ?? "")).toBe("three");
});

test("a failure that the cache may have caused is tried once more without it, and said", async () => {
  const { root, write } = sampleProject();
  write(".cache/next/state", "damaged");
  const { exitCode, heard } = await build(root, async (context) =>
    existsSync(join(context.folder, ".next", "cache", "state")) ? refuse(context) : copyArticle(context),
  );
  expect(exitCode).toBe(0);
  expect(heard.join()).toContain(join(".cache", "next"));
});

test("wrong content is no fault of the cache", async () => {
  const { root, write } = sampleProject();
  write(".cache/next/state", "good");
  let attempts = 0;
  await build(root, async () => {
    attempts++;
    return { exitCode: 1, output: "1 problem in content/:" };
  });
  expect(attempts).toBe(1);
  expect(existsSync(join(root, ".cache/next/state"))).toBe(true);
});

test("a build in use stays while newer ones come", async () => {
  const { root, write } = sampleProject();
  const first = await build(root);
  const release = holdBuild(first.folder);
  const change = async () => {
    for (const text of ["two", "three", "four"]) {
      write("content/codes/451.mdx", text);
      await build(root);
    }
  };
  await change();
  expect(existsSync(first.folder)).toBe(true);
  release();
  write("content/codes/451.mdx", "five");
  await build(root);
  expect(existsSync(first.folder)).toBe(false);
});
