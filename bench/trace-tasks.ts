import type { CDPSession } from "@playwright/test";

/** One entry of a browser's trace. */
export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly isMainFrame?: boolean } };
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
  const layouts = events.filter(({ name }) => name === "FirstPaint" || name === "firstContentfulPaint");
  const main = mains.find(({ pid }) => layouts.some((event) => event.pid === pid)) ?? mains[0];
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === main?.pid && tid === main.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}
