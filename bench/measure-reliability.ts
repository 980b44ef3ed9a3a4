import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  measureContentEdits,
  measureCuts,
  measureEnd,
  measureKills,
  measurePlaces,
  measureTwoStarts,
  type Row,
} from "./reliability/measure-faults";
import { measureIdle, measurePosts } from "./reliability/measure-load";
import { copySite, startIn } from "./reliability/site-copy";

const POSTS = 200;
const IDLE_SECONDS = 60;
const KILLS = 50;
const CUTS = 20;
const FIRST = [
  "/",
  "/codes/454-4.7.0",
  "/search?q=451",
  "/troubleshoot",
  "/codes/zzz",
  "/api/health",
  "/api/search?q=451",
];

const ms = (time: number): string => `${Math.round(time)} ms`;

/** Ready again, and the first answers after that. */
async function measureStart(root: string): Promise<readonly Row[]> {
  const site = await startIn(root);
  const first: number[] = [];
  for (const address of FIRST) {
    const startedAt = performance.now();
    await (await fetch(site.url + address)).arrayBuffer();
    first.push(performance.now() - startedAt);
  }
  await site.stop();
  const slowest = Math.max(...first);
  return [
    {
      test: "ready again, nothing changed",
      figure: ms(site.readyMs ?? 0),
      passes: (site.readyMs ?? Infinity) <= 2000,
    },
    { test: "slowest first answer after ready", figure: ms(slowest), passes: slowest <= 300 },
  ];
}

async function measureLoad(root: string): Promise<readonly Row[]> {
  const site = await startIn(root);
  const posts = await measurePosts(site, POSTS);
  const idle = await measureIdle(site, IDLE_SECONDS);
  await site.stop();
  return [
    {
      test: `${POSTS} concurrent posts of 256 KB`,
      figure: `${posts.answers}, slowest ${ms(posts.slowestMs)}; home p99 ${ms(posts.home.p99)}, max ${ms(posts.home.max)}`,
      passes: posts.slowestMs < 1000 && posts.home.p99 < 100,
    },
    {
      test: `1000 idle, 1000 slow headers, 5000 slow bodies, ${IDLE_SECONDS} s`,
      figure: `${idle.refused} refused; home p50 ${ms(idle.home.p50)}, p99 ${ms(idle.home.p99)}; ${Math.round(idle.memoryMb)} MB`,
      passes: idle.refused === 0 && idle.home.p99 < 100 && idle.memoryMb < 600,
    },
  ];
}

/**
 * What a keeper can do to a site, and what clients can: on a copy of the project with its builds and without its packages.
 * The project must have been built.
 */
export async function measureReliability(): Promise<readonly Row[]> {
  const { root, remove } = await copySite();
  let place = root;
  try {
    return [
      ...(await measureStart(root)),
      ...(await measureContentEdits(root)),
      await measureTwoStarts(root),
      await measureEnd(root),
      ...(await measureLoad(root)),
      await measureKills(root, KILLS),
      await measureCuts(root, CUTS),
      ...(await measurePlaces(root, async (name) => {
        place = join(dirname(root), name);
        await rename(root, place);
        return place;
      })),
    ];
  } finally {
    if (place !== root) await rename(place, root);
    await remove();
  }
}
