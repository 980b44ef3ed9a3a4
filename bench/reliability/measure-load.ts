import { readFile } from "node:fs/promises";
import { request, type RequestOptions } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { childrenOf, type Started } from "./site-copy";

type Times = { readonly p50: number; readonly p99: number; readonly max: number };

export type LoadMeasurement = { readonly answers: string; readonly slowestMs: number; readonly home: Times };

function times(values: readonly number[]): Times {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

type Answer = { readonly status: number; readonly ms: number };

/** Over a connection of its own, as a new reader comes. */
function ask(address: string, options: RequestOptions = {}, body?: Uint8Array): Promise<Answer> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    request(address, { agent: false, ...options }, (response) => {
      const end = () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - startedAt });
      response.resume().once("end", end).once("error", reject);
    })
      .once("error", reject)
      .end(body);
  });
}

/** How long the home page takes, again and again, until `isOver`. */
async function timeHome(url: string, isOver: () => boolean): Promise<Times> {
  const taken: number[] = [];
  while (!isOver()) {
    const { status, ms } = await ask(url);
    if (status !== 200) throw new Error(`The home page answers with ${status}.`);
    taken.push(ms);
    await sleep(10);
  }
  return times(taken);
}

const LINE =
  "2026-11-20T03:04:11.000Z,EX01\\Internet,08D4,5,10.0.0.1:25,451 4.7.0 Temporary server error. Please try again later.\n";
const LARGEST = Buffer.from(LINE.repeat(3000).slice(0, 256 * 1024));

/** Posts `count` pastes of 256 KB at once, and times the home page meanwhile. */
export async function measurePosts({ url }: Started, count: number): Promise<LoadMeasurement> {
  let isOver = false;
  const home = timeHome(url, () => isOver);
  const post = { method: "POST", headers: { "content-type": "text/plain" } };
  const answers = await Promise.all(
    Array.from({ length: count }, () => ask(`${url}/api/diagnose`, post, LARGEST)),
  );
  // A page that was asked for under load is still waited for.
  await sleep(200);
  isOver = true;
  return {
    answers: countBy(answers.map(({ status }) => String(status))),
    slowestMs: Math.max(...answers.map(({ ms }) => ms)),
    home: await home,
  };
}

export type IdleMeasurement = { readonly refused: number; readonly home: Times; readonly memoryMb: number };

const BODY =
  "POST /api/diagnose HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 200000\r\n\r\n";

/** Holds idle connections, ones with half a header and ones with a body that drips, and times the home page meanwhile. */
export async function measureIdle(site: Started, seconds: number): Promise<IdleMeasurement> {
  let refused = 0;
  const open = (count: number, text: string): Socket[] =>
    Array.from({ length: count }, () =>
      connect(Number(new URL(site.url).port), "127.0.0.1", function (this: Socket) {
        if (text !== "") this.write(text);
      })
        .on("error", () => refused++)
        .on("data", () => refused++),
    );
  const slow = open(5000, BODY);
  const sockets = [...open(1000, ""), ...open(1000, "GET / HTTP/1.1\r\nHost: local"), ...slow];
  const drip = setInterval(() => slow.forEach((socket) => socket.write("451 4.7.0 ")), 5000);
  let isOver = false;
  const home = timeHome(site.url, () => isOver);
  await sleep(seconds * 1000);
  const [server = 0] = await childrenOf(site.process.pid ?? 0);
  const status = await readFile(`/proc/${server}/status`, "utf8");
  isOver = true;
  clearInterval(drip);
  const measured = {
    refused,
    home: await home,
    memoryMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
  };
  sockets.forEach((socket) => socket.destroy());
  return measured;
}

function countBy(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(", ");
}
