import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isProcessAlive } from "./is-process-alive.mjs";

/** @typedef {{ beatMs?: number, staleMs?: number, onWait?: (pid: number) => void }} LockOptions */

/**
 * Does `work` while no other process does work under the same lock. Whoever holds it touches the file again and again, so a
 * lock whose holder was killed, or whose process number another program has by now, holds nobody up for longer than
 * `staleMs`. Only changes are looked at, never the clock, which may be set back.
 *
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @param {LockOptions} [options] `onWait` is called once, with the holder's process number
 * @returns {Promise<Result>}
 * @throws when the file cannot be written
 */
export async function withLock(file, work, { beatMs = 1000, staleMs = 15_000, onWait = () => {} } = {}) {
  const token = JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() });
  mkdirSync(dirname(file), { recursive: true });
  await takeLock(file, token, { beatMs, staleMs, onWait });
  const beat = setInterval(() => {
    if (read(file)?.token === token) utimesSync(file, new Date(), new Date());
  }, beatMs);
  beat.unref();
  const release = () => {
    if (read(file)?.token === token) rmSync(file, { force: true });
  };
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

/**
 * @param {string} file
 * @param {string} token
 * @param {Required<LockOptions>} options
 */
async function takeLock(file, token, { beatMs, staleMs, onWait }) {
  let seen = "";
  let unchangedMs = 0;
  for (;;) {
    if (create(file, token)) return;
    const holder = read(file);
    if (!holder) continue;
    if (seen === "") onWait(holder.pid);
    const state = `${holder.token} ${holder.touched}`;
    unchangedMs = state === seen ? unchangedMs + beatMs / 2 : 0;
    seen = state;
    if (holder.isDead || unchangedMs >= staleMs) removeStale(file, holder.token);
    else await sleep(beatMs / 2);
  }
}

/**
 * Two processes may find the same lock stale: a lock that is not the one that was found is put back.
 *
 * @param {string} file
 * @param {string} staleToken
 */
function removeStale(file, staleToken) {
  const aside = `${file}-${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside)?.token === staleToken) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/**
 * @param {string} file
 * @param {string} token
 * @returns {boolean} false when somebody else holds the lock
 */
function create(file, token) {
  try {
    writeFileSync(file, token, { flag: "wx" });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {{ token: string, pid: number, isDead: boolean, touched: number } | undefined} undefined when it is gone
 */
function read(file) {
  try {
    const token = readFileSync(file, "utf8");
    const touched = statSync(file).mtimeMs;
    const { pid, host } = parse(token);
    return { token, pid, isDead: host === hostname() && !isProcessAlive(pid), touched };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} token a half-written one names nobody
 * @returns {{ pid: number, host: string }}
 */
function parse(token) {
  try {
    const { pid, host } = JSON.parse(token);
    return { pid: Number(pid), host: String(host) };
  } catch {
    return { pid: 0, host: "" };
  }
}
