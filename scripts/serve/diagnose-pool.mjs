import { Worker } from "node:worker_threads";

/** @typedef {{ status: 200, json: string } | { status: 500 } | { status: 503 }} PoolAnswer */
/** @typedef {{ bytes: Uint8Array<ArrayBuffer>, answer: (answer: PoolAnswer) => void, deadline: NodeJS.Timeout }} Task */
/** @typedef {{ file: string | URL, size: number, maxWaitMs?: number, maxRunMs?: number }} PoolOptions */

/** After a crash: soon enough for the next reader, not so soon that a fault at start keeps a core busy. */
const RESTART_MS = 500;

/**
 * Threads that read pastes, so that pages are answered meanwhile. A paste that no thread has begun to read after `maxWaitMs` is
 * refused: its sender hears soon that there is too much to do. One that takes longer than `maxRunMs`, far more than any on a
 * computer that has other things to do, costs its thread.
 *
 * A thread posts "ready" once, and for each paste (its bytes, in UTF-8) the answer as JSON text.
 *
 * @param {PoolOptions} options
 */
export function createDiagnosePool({ file, size, maxWaitMs = 500, maxRunMs = 30_000 }) {
  /** @type {Task[]} */
  const waiting = [];
  /** @type {Set<Worker>} */
  const idle = new Set();
  /** @type {Set<Worker>} */
  const all = new Set();
  /** @type {(value?: unknown) => void} */
  let firstIsReady = () => {};
  const ready = new Promise((resolve) => (firstIsReady = resolve));
  let isClosed = false;

  const next = () => {
    const [worker] = idle;
    const task = worker && waiting.shift();
    if (!worker || !task) return;
    clearTimeout(task.deadline);
    idle.delete(worker);
    const overdue = setTimeout(() => void worker.terminate(), maxRunMs);
    const end = (/** @type {PoolAnswer} */ answer) => {
      clearTimeout(overdue);
      worker.off("message", take).off("exit", fail);
      task.answer(answer);
    };
    const take = (/** @type {string} */ json) => {
      end({ status: 200, json });
      idle.add(worker);
      next();
    };
    const fail = () => end({ status: 500 });
    worker.once("message", take).once("exit", fail);
    worker.postMessage(task.bytes, [task.bytes.buffer]);
  };

  const start = () => {
    if (isClosed) return;
    const worker = new Worker(file);
    all.add(worker);
    worker.once("message", () => {
      firstIsReady();
      idle.add(worker);
      next();
    });
    worker.on("error", (error) => console.error("A thread that reads pastes ended:", error));
    worker.once("exit", () => {
      all.delete(worker);
      idle.delete(worker);
      setTimeout(start, RESTART_MS).unref();
    });
    worker.unref();
  };
  for (let count = 0; count < size; count++) start();

  return {
    ready,
    /**
     * @param {Uint8Array<ArrayBuffer>} bytes are handed over: empty afterwards
     * @returns {Promise<PoolAnswer>} 503 when there is too much to do, 500 when the reading failed
     */
    read: (bytes) =>
      new Promise((answer) => {
        const deadline = setTimeout(() => {
          waiting.splice(waiting.indexOf(task), 1);
          answer({ status: 503 });
        }, maxWaitMs);
        const task = { bytes, answer, deadline };
        waiting.push(task);
        next();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
