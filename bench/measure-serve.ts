import { execFileSync } from "node:child_process";
import { Agent, request } from "node:http";

export type ServeMeasurement = {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
  /** Memory of the server's processes at the beginning and at the end, in MB. */
  readonly memoryAtStart: number;
  readonly memoryAtEnd: number;
};

type Answer = { readonly ms: number; readonly isRight: boolean };

function ask(address: URL, agent: Agent): Promise<Answer> {
  const started = performance.now();
  const end = (isRight: boolean): Answer => ({ ms: performance.now() - started, isRight });
  return new Promise((resolve) => {
    request(address, { agent, headers: { "accept-encoding": "br" } }, (response) => {
      response.resume();
      response.once("end", () => resolve(end(response.statusCode === 200)));
      response.once("error", () => resolve(end(false)));
    })
      .once("error", () => resolve(end(false)))
      .end();
  });
}

/** Memory of every process that this one has started, in MB. */
function childrenMemory(): number {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number =>
    rows
      .filter(([, itsParent]) => itsParent === parent)
      .reduce((sum, [pid = 0, , rss = 0]) => sum + rss + below(pid), 0);
  return below(process.pid) / 1024;
}

/** Asks a running site for the paths in turn over `connections` kept connections, for `seconds`. */
export async function measureServe(
  base: string,
  paths: readonly string[],
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<ServeMeasurement> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const memoryAtStart = childrenMemory();
  const started = performance.now();
  const answers: Answer[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - started < seconds * 1000) {
      const path = paths[next++ % paths.length] ?? "/";
      answers.push(await ask(new URL(path, base), agent));
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  const times = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    requestsPerSecond: answers.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    failures: answers.filter(({ isRight }) => !isRight).length,
    memoryAtStart,
    memoryAtEnd: childrenMemory(),
  };
}
