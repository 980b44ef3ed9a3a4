import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.mjs";
import { SERVER_BUILD_ENV } from "./server-env.mjs";

/**
 * Runs the server that a build holds, as a process of its own, which ends when this one does.
 *
 * @param {string} build the build's folder
 * @param {Record<string, string | undefined>} [env]
 * @returns {import("./supervise.mjs").ServerProcess}
 */
export function runServer(build, env = process.env) {
  const child = spawn(process.execPath, [join(build, "server", "serve.mjs")], {
    cwd: PROJECT_ROOT,
    env: { ...env, ...SERVER_BUILD_ENV, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    windowsHide: true,
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(127));
    // As a shell says it: 137 for one that was killed.
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  const ready = new Promise((resolve) => child.once("message", () => resolve(true)));
  return {
    ended,
    ready: Promise.race([ready, ended.then(() => false)]),
    // The closed channel asks it to finish its answers, on every system.
    end: () => (child.connected ? child.disconnect() : void child.kill()),
  };
}
