import type { CDPSession } from "@playwright/test";

/** One entry of a browser's trace. */
export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** What a page's browser did while `run` ran. */
export async function traceTasks(
  session: CDPSession,
  run: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    traceConfig: {
      includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
    },
  });
  await run();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** Processor milliseconds of every task of the page's main thread. */
export function mainThreadTasks(events: readonly TraceEvent[]): readonly number[] {
  const mains = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const tasks = mains.map((main) =>
    events
      .filter(({ name, pid, tid }) => name === "RunTask" && pid === main.pid && tid === main.tid)
      .map(({ tdur = 0 }) => tdur / 1000),
  );
  // The process of the empty page that was there before paints too, and does next to nothing.
  const sum = (ofMain: readonly number[]) => ofMain.reduce((one, other) => one + other, 0);
  return tasks.sort((one, other) => sum(other) - sum(one))[0] ?? [];
}
