import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inputFiles } from "../../scripts/build-inputs.mjs";
import { findFreePort } from "../../scripts/port-in-use.mjs";

/** A folder with the project's files and builds, but without its packages: what is left of an installation with no network. */
export async function copySite(): Promise<{ readonly root: string; readonly remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), "site-"));
  const project = resolve(".");
  const scripts = (await readdir("scripts", { recursive: true })).map((name) => join("scripts", name));
  for (const file of new Set([...inputFiles(project), "package-lock.json", ...scripts]))
    await cp(file, join(root, file), { recursive: true });
  await cp(".builds", join(root, ".builds"), { recursive: true, verbatimSymlinks: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** `npm start` that has been run; `output` grows. */
export type Started = {
  readonly url: string;
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly readyMs: number | undefined;
  readonly stop: () => Promise<number | null>;
};

/** Runs `npm start` in a folder and waits until it is ready or has ended. No registry can be reached from it. */
export async function startIn(root: string, env: Record<string, string> = {}): Promise<Started> {
  const port = await findFreePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(root, "scripts", "start.mjs")], {
    cwd: root,
    env: {
      ...process.env,
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_offline: "true",
      HOST: "127.0.0.1",
      PORT: String(port),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded && !output.includes("is ready at")) await sleep(10);
  const readyMs = hasEnded ? undefined : performance.now() - startedAt;
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    output: () => output,
    readyMs,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** The process numbers of the children of a process: of `npm start`, the server. Linux only. */
export async function childrenOf(pid: number): Promise<readonly number[]> {
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return text.split(" ").filter(Boolean).map(Number);
}
