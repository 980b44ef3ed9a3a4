import { setTimeout as sleep } from "node:timers/promises";

/** @typedef {{ code: number, ready: boolean }} ServerEnd */
/**
 * A server process: `ready` tells whether it came to answer before it ended.
 *
 * @typedef {{ ready: Promise<boolean>, ended: Promise<number>, end: () => void }} ServerProcess
 */

/** Waits before a restart, in milliseconds; the last one again and again. A server that has served for a while starts from the first. */
const WAITS = [0, 1000, 2000, 5000, 10_000, 30_000];
const SERVED_FOR_A_WHILE = 60_000;

/**
 * Keeps a server running: starts it again when it ends by itself, until `end` is called.
 *
 * @param {() => Promise<ServerProcess>} start called for every start
 * @param {{ onRestart?: (code: number, waitMs: number) => void, waits?: readonly number[], now?: () => number }} [options]
 * @returns {Promise<{ exitCode: number } | { end: () => Promise<void> }>} once it is ready; `exitCode` when it never came so far
 */
export async function supervise(
  start,
  { onRestart = () => {}, waits = WAITS, now = () => performance.now() } = {},
) {
  let server = await start();
  if (!(await server.ready)) return { exitCode: await server.ended };
  let isEnding = false;
  let restarts = 0;
  let startedAt = now();

  const keep = async () => {
    for (;;) {
      const code = await server.ended;
      if (isEnding) return;
      if (now() - startedAt > SERVED_FOR_A_WHILE) restarts = 0;
      const waitMs = waits[Math.min(restarts++, waits.length - 1)] ?? 0;
      onRestart(code, waitMs);
      await sleep(waitMs);
      if (isEnding) return;
      server = await start();
      startedAt = now();
    }
  };
  const kept = keep();
  return {
    end: async () => {
      isEnding = true;
      server.end();
      await kept;
    },
  };
}
