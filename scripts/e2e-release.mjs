import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { endWithNpm } from "./end-with-npm.mjs";
import { findOrInstallBrowser } from "./find-or-install-browser.mjs";
import { findFreePort } from "./port-in-use.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runPackage, runProgram } from "./run-process.mjs";

/*
 * Runs the end-to-end journeys on the release archive, as it arrives somewhere else: its checksum is compared, it is unpacked into
 * a folder that is not writable, and started by its own script; on Linux, as root, by another user and in a network namespace
 * that holds nothing but the loopback. `npm run e2e:release`, or with arguments for Playwright behind `--`.
 */
const ARCHIVE = join(PROJECT_ROOT, "release", "mailflow-triage.zip");
const INSIDE = "E2E_IN_NAMESPACE";
const NOBODY = 65534;
const START_MS = 120_000;

endWithNpm();
const isRoot = process.platform === "linux" && process.getuid?.() === 0;
try {
  process.exitCode =
    isRoot && process.env[INSIDE] === undefined ? await runInNamespace() : await testRelease();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code of the same script without a network */
async function runInNamespace() {
  const script = 'ip link set lo up && exec "$0" "$@"';
  const { exitCode } = await runProgram(
    "unshare",
    ["--net", "sh", "-c", script, process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { env: { [INSIDE]: "1" }, live: true },
  );
  return exitCode;
}

/** @returns {Promise<number>} */
async function testRelease() {
  const browser = await findOrInstallBrowser();
  if ("problem" in browser) throw new Error(browser.problem);
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  chmodSync(folder, 0o755);
  try {
    const root = unpack(folder);
    const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    await checkCopy(root, user);
    const site = await startCopy(root, user);
    const others = Object.keys(networkInterfaces()).filter((name) => name !== "lo");
    console.log(
      `${root} at ${site.url}, user ${isRoot ? NOBODY : "as you"}, ${others.length === 0 ? "no network" : `network: ${others}`}`,
    );
    try {
      const { exitCode } = await runPackage("@playwright/test", ["test", ...process.argv.slice(2)], {
        env: { CHROMIUM_PATH: browser.path, E2E_BASE_URL: site.url, E2E_SERVER_LOG: site.log },
        live: true,
      });
      return exitCode;
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {string} the folder of the unpacked release
 */
function unpack(folder) {
  const archive = readFileSync(ARCHIVE);
  const said = readFileSync(`${ARCHIVE}.sha256`, "utf8").split(/\s/)[0];
  if (createHash("sha256").update(archive).digest("hex") !== said)
    throw new Error(`${ARCHIVE} is not the one of its checksum: npm run release`);
  const files = Object.entries(unzipSync(archive));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [root = ""] = files.map(([path]) => path).filter((path) => path.endsWith("/start.sh"));
  return join(folder, dirname(root));
}

/** @typedef {{ uid?: number, gid?: number }} User */

/**
 * @param {string} root
 * @param {User} user
 */
function checkCopy(root, user) {
  const check = spawn("sh", ["start.sh", "--check"], { cwd: root, ...user, env: own(), stdio: "inherit" });
  return new Promise((resolve, reject) =>
    check.once("close", (code) =>
      code === 0 ? resolve(undefined) : reject(new Error("The unpacked copy is not whole.")),
    ),
  );
}

/**
 * @param {string} root
 * @param {User} user
 * @returns {Promise<{ url: string, log: string, stop: () => Promise<unknown> }>}
 */
async function startCopy(root, user) {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(PROJECT_ROOT, "test-results", "release.log");
  mkdirSync(dirname(log), { recursive: true });
  const output = createWriteStream(log);
  const site = spawn("sh", ["start.sh"], { cwd: root, ...user, env: own({ PORT: String(port) }) });
  site.stdout.pipe(output, { end: false });
  site.stderr.pipe(output, { end: false });
  let hasEnded = false;
  const ended = new Promise((resolve) => site.once("close", resolve)).then(() => (hasEnded = true));
  for (const end = Date.now() + START_MS; Date.now() < end && !hasEnded;) {
    if ((await fetch(`${url}/api/health`).catch(() => undefined))?.ok)
      return { url, log, stop: () => (site.kill(), ended) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  site.kill();
  throw new Error(`The release did not start.\n${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
}

/**
 * What somebody has who has just unpacked it: no home, no settings.
 *
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
function own(more = {}) {
  return {
    NODE_ENV: "production",
    PATH: process.env.PATH ?? "",
    HOME: "/nonexistent",
    HOST: "127.0.0.1",
    ...more,
  };
}
