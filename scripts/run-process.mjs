import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.mjs";

/** @typedef {{ exitCode: number, output: string }} ProcessResult */
/** @typedef {{ env?: Record<string, string | undefined>, live?: boolean, timeoutSeconds?: number, cwd?: string, endsWithUs?: boolean, onOutput?: (output: string) => void }} ProcessOptions */

/** No telemetry, and no colours where nobody sees them, such as in a log file. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }),
};

/** Its channel closes when this process ends, however it ends. */
const END_WITH_PARENT = new URL("end-with-parent.mjs", import.meta.url).href;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

process.on("exit", () => running.forEach((child) => child.kill()));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

/**
 * Runs a program, in the project's folder unless `cwd` says otherwise, and waits for its end. Never throws: a program that cannot be started
 * has exit code 127. `live` hands its output on while it comes, otherwise it is collected. `endsWithUs` is for programs of Node
 * that must not go on when this process is killed.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {ProcessOptions & { shell?: boolean }} [options]
 * @returns {Promise<ProcessResult>}
 */
export function runProgram(
  file,
  args,
  {
    env = {},
    live = false,
    timeoutSeconds,
    shell = false,
    cwd = PROJECT_ROOT,
    endsWithUs = false,
    onOutput,
  } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env, ...(endsWithUs ? { NODE_OPTIONS: nodeOptions(env) } : {}) },
      stdio: stdio(live ? "inherit" : "pipe", endsWithUs),
      ...(timeoutSeconds === undefined ? {} : { timeout: timeoutSeconds * 1000 }),
      shell,
      windowsHide: true,
    });
    running.add(child);
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      onOutput?.(chunk.toString());
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    const end = (/** @type {number} */ exitCode) => {
      running.delete(child);
      resolve({ exitCode, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on("close", (exitCode) => end(exitCode ?? 1));
  });
}

/**
 * @param {"inherit" | "pipe"} output
 * @param {boolean} endsWithUs
 * @returns {import("node:child_process").StdioOptions}
 */
function stdio(output, endsWithUs) {
  return endsWithUs ? ["ignore", output, output, "ipc"] : ["ignore", output, output];
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {string} also for the processes that the program starts itself
 */
function nodeOptions(env) {
  return `${env.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ""} --import=${END_WITH_PARENT}`.trim();
}

/**
 * Runs the command-line program of an installed package with this Node, without npx or a shell.
 *
 * @param {string} packageName e.g. "next"
 * @param {readonly string[]} args
 * @param {ProcessOptions} [options]
 * @returns {Promise<ProcessResult>}
 */
export function runPackage(packageName, args, options) {
  return runProgram(process.execPath, [packageProgram(packageName), ...args], options);
}

/**
 * The script behind a package's command, e.g. node_modules/next/dist/bin/next.
 *
 * @param {string} packageName
 * @returns {string}
 */
function packageProgram(packageName) {
  const folder = join(PROJECT_ROOT, "node_modules", packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : (bin[packageName] ?? Object.values(bin)[0] ?? "");
  return join(folder, script);
}

/**
 * Runs npm itself: the one that started us, otherwise the one on the PATH.
 *
 * @param {readonly string[]} args fixed words without spaces: on Windows they go through a shell
 * @param {ProcessOptions} [options]
 * @returns {Promise<ProcessResult>}
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith("npm-cli.js")
    ? runProgram(process.execPath, [npmScript, ...args], options)
    : runProgram("npm", args, { ...options, shell: process.platform === "win32" });
}
