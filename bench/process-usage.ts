import { execFileSync } from "node:child_process";

/** What this process's children, and theirs, have used while they were watched. */
export type ProcessUsage = {
  /** Largest sum of their memory at one moment, and the largest of one of them, in MB. */
  readonly memoryMb: number;
  readonly largestMb: number;
  readonly cpuSeconds: number;
};

type Row = { readonly pid: number; readonly parent: number; readonly rss: number; readonly cpu: number };

function readRows(): readonly Row[] {
  return execFileSync("ps", ["-eo", "pid=,ppid=,rss=,cputimes="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => {
      const [pid = 0, parent = 0, rss = 0, cpu = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, rss, cpu };
    });
}

function descendants(rows: readonly Row[], parent: number): readonly Row[] {
  return rows.filter((row) => row.parent === parent).flatMap((row) => [row, ...descendants(rows, row.pid)]);
}

/** Watches the processes that this one starts, until `stop` is called. Needs the `ps` of Linux. */
export function watchProcesses(everyMs = 500): { readonly stop: () => ProcessUsage } {
  let memory = 0;
  let largest = 0;
  const cpuOf = new Map<number, number>();
  const look = () => {
    const rows = descendants(readRows(), process.pid);
    memory = Math.max(
      memory,
      rows.reduce((sum, { rss }) => sum + rss, 0),
    );
    for (const { pid, rss, cpu } of rows) {
      largest = Math.max(largest, rss);
      cpuOf.set(pid, Math.max(cpu, cpuOf.get(pid) ?? 0));
    }
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      const cpuSeconds = [...cpuOf.values()].reduce((sum, cpu) => sum + cpu, 0);
      return { memoryMb: memory / 1024, largestMb: largest / 1024, cpuSeconds };
    },
  };
}
