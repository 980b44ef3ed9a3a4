import { loadavg } from "node:os";
import { loadArticleList, loadArticles, loadCauses } from "@/lib/articles/load-articles.server";
import { loadAskedAs } from "@/lib/articles/load-asked-as.server";
import { causeDocument } from "@/lib/causes/cause-document";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { loadClients } from "@/lib/triage/load-clients.server";
import { loadTriage } from "@/lib/triage/load-triage.server";
import { measureArticles, measureFirstLoads } from "./measure-articles";
import { CRAFTED_LENGTHS, measureCrafted } from "./measure-crafted";
import { measureEngines } from "./measure-engines";
import { incidentRow, measureIncidents } from "./measure-incidents";
import { measureLogs } from "./measure-logs";
import { measureMemory } from "./measure-memory";
import { measurePages } from "./measure-pages";
import { measurePastes } from "./measure-pastes";
import { readLabelledInputs } from "./labelled-inputs";
import { makePictures } from "./pictures/make-pictures";
import { recordPictures } from "./pictures/record-pictures";
import { measureAblation } from "./measure-ablation";
import { measureFixes } from "./measure-fixes";
import { crossValidate, foldRows } from "./measure-folds";
import { measureLabelled } from "./measure-labelled";
import { measureLighthouse } from "./measure-lighthouse";
import { measureRivals } from "./measure-rivals";
import { fitModel, realEngine, weighInputs } from "./weighed-inputs";
import { writeWeights } from "./write-weights";
import { measureRolling } from "./reliability/measure-rolling";
import { measureReliability } from "./measure-reliability";
import { measureScale } from "./measure-scale";
import { measureServe } from "./measure-serve";
import { measureSpeed } from "./measure-speed";
import { measureStarlight } from "./measure-starlight";
import { measureClients, measureHeaders, measureOtherPrograms } from "./measure-reading";
import { measureTasks } from "./measure-tasks";
import { measureTrace } from "./measure-trace";
import { measureFirstWay, measureFollow } from "./measure-follow";
import { generateDocuments } from "./search-corpus";
import { measureSearch } from "./measure-search";
import { summarizeArticles } from "./summarize-articles";
import { measureValues } from "./measure-values";
import { measureFirstAnswers, measureQuestions, measureStepSizes } from "./measure-wizard";
import { questionRows, summarizeSteps } from "./summarize-wizard";
import { withSite } from "./with-site";

/*
 * npm run bench                     everything
 * npm run bench -- search pages     only these; the others: articles, incidents, wizard, engines, rivals, memory, real, fixes, values, crafted, logs, scale, serve, reliability
 * npm run bench -- pictures         draws and reads the sample pictures anew; only when asked for
 * npm run bench -- fit              fits the weights of the search anew; only when asked for, like: ablate
 * npm run bench -- rolling          the newest two builds side by side behind a balancer; only when asked for
 * npm run bench -- engines --seed 42     other queries than the usual ones
 * npm run bench -- scale 100 1000 5000   builds with so many generated articles, and Starlight with as many of the same texts
 * npm run bench -- lighthouse 3           Lighthouse's mobile scores, the median of so many runs; only when asked for
 * npm run bench -- tasks                  what readers come for, in clicks and screens; only when asked for
 * npm run bench -- speed 5                how long pages keep a slow computer busy, the median of so many loads; only when asked for
 * npm run bench -- reading                headers, and errors of client programs: how many are read right
 * npm run bench -- follow 200             the same without a browser: processor time and heap; only when asked for
 * npm run bench -- trace 200              a message followed through logs of so many MB, in a browser; only when asked for
 * npm run bench -- serve 10               pages and searches asked for over 32 connections
 */
const SIZES = [100, 500, 1000, 5000];
const FEWER_ARTICLES = 250;
const MEMORY_SIZES = [1000, 2000];
const SCALES = [100, 1000, 5000];
const SERVE_MINUTES = 10;
const SERVE_CONNECTIONS = 32;
const ROLLING_ROUNDS = 6;
const LOG_MEGABYTES = [1, 10, 50];
const VALUES_SEED = 2611;
const ENGINES_SEED = 4711;
const ENGINES_ARTICLES = 500;
const PAGES = [
  "/",
  "/events/msexchangetransport/1032",
  "/events/msexchangetransport/1035",
  "/codes/454-4.7.0",
  "/troubleshoot/queue-451-4-4-0",
  "/diagnose",
];

/** Home, a list, an article, a step of the wizard and the page for pasted errors. */
const LOOKED_AT = [
  "/",
  "/events",
  "/events/msexchangetransport/1035",
  "/troubleshoot/queue-454-4-7-0",
  "/diagnose",
];
const LIGHTHOUSE_RUNS = 3;
const SPEED_RUNS = 5;
const TRACE_MEGABYTES = 200;

const FIRST_LOADS = [
  "/events",
  "/codes",
  "/problems",
  "/causes",
  "/procedures",
  "/areas/tls-certificates",
  "/events/msexchangetransport",
  "/events/msexchangetransport/1035",
  "/",
];

const seedAt = process.argv.indexOf("--seed");
const seed = seedAt < 0 ? ENGINES_SEED : Number(process.argv[seedAt + 1]);
const words = process.argv.slice(2, seedAt < 0 ? undefined : seedAt);
const wanted = words.filter((word) => !/^\d+$|^--/.test(word));
const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
type ShareRow = { readonly name: string; readonly count: number } & Readonly<
  Record<"first" | "firstThree" | "unanswered", number>
>;

function showRows(rows: readonly ShareRow[]): void {
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.table(
    rows.map(({ name, count, first, firstThree, unanswered }) => ({
      inputs: name,
      count,
      "first %": percent(first),
      "first three %": percent(firstThree),
      "no answer %": percent(unanswered),
    })),
  );
}

const kib = (bytes: number) => (bytes / 1024).toFixed(1);
const ms = (time: number) => time.toFixed(2);

if (isWanted("search")) {
  const rows = SIZES.map((size) => ({ search: measureSearch(size), paste: measurePastes(size) }));
  console.log("\nSearch: MRR@10 and milliseconds (p50/p95) by class of query; index in KiB, brotli");
  console.table(
    rows.map(({ search }) => ({
      articles: search.articles,
      "core KiB": kib(search.core.brotli),
      "body KiB": kib(search.body.brotli),
      ...Object.fromEntries(
        Object.entries(search.classes).map(([name, { quality, p50, p95 }]) => [
          name,
          `${quality.toFixed(3)} ${ms(p50)}/${ms(p95)}`,
        ]),
      ),
    })),
  );
  console.log("\nPastes: share first, milliseconds; index in KiB, brotli");
  console.table(
    rows.map(({ paste }) => ({
      articles: paste.articles,
      "index KiB": kib(paste.indexBrotli),
      first: paste.first.toFixed(3),
      "p50/p95 ms": `${ms(paste.p50)}/${ms(paste.p95)}`,
      "256 KB ms": ms(paste.largeMs),
    })),
  );
}

if (isWanted("incidents")) {
  console.log("\nReal incidents, played as their administrators could have");
  const played = measureIncidents(await loadCheckedFlows());
  const half = (name: string) => played.filter(({ incident }) => incident.half === name);
  console.table({ tuned: incidentRow(half("tuned")), untouched: incidentRow(half("untouched")) });
  // What is missed in the untouched half is not shown, or it would be tuned on.
  for (const { incident, rank, symptoms, shown } of half("tuned").filter((each) => each.rank !== 1))
    console.log(
      `${incident.name}: ${incident.causes.join(" or ")} is ${rank ?? "absent"}, not ${shown} (${symptoms.join(" → ")})`,
    );
}

if (isWanted("wizard")) {
  const flows = await loadCheckedFlows();
  console.log("\nWizard: questions over all searches, with every hand-over");
  console.table(questionRows(measureQuestions(flows)));
  const { sizes, answers } = await withSite(async (base) => ({
    sizes: await measureStepSizes(base, flows),
    answers: await measureFirstAnswers(base, flows),
  }));
  console.log(`\nWizard: ${sizes.length} steps as they open; HTML in KiB gzip, lengths in pixels`);
  console.table(summarizeSteps(sizes, answers));
}

if (isWanted("engines")) {
  if (!Number.isInteger(seed)) throw new Error("--seed needs a whole number, e.g. --seed 42");
  console.log(
    `\nEngines side by side, ${ENGINES_ARTICLES} articles, seed ${seed}: MRR@10 and p50 ms (* = cut short), negatives: share answered`,
  );
  console.table(
    measureEngines(ENGINES_ARTICLES, seed).map(({ engine, openMs, indexBrotli, classes }) => ({
      engine,
      ...Object.fromEntries(
        [...classes].map(([name, { quality, p50, isCutShort }]) => [
          name,
          `${quality.toFixed(3)}${isCutShort ? "*" : ""} ${ms(p50)}`,
        ]),
      ),
      "index KiB": indexBrotli === undefined ? "–" : kib(indexBrotli),
      "open ms": Math.round(openMs),
    })),
  );
}

if (isWanted("rivals")) {
  const typed = readLabelledInputs()
    .flatMap(({ seen }) => seen)
    .filter(({ isPaste, hasBest }) => !isPaste && hasBest);
  console.log("\nEngines side by side on real queries whose right pages are named (ours: cross-validated)");
  showRows(await measureRivals(typed));
}

if (isWanted("memory")) {
  const [real, causes, clients] = await Promise.all([loadArticles(), loadCauses(), loadClients()]);
  const { en: askedAs } = await loadAskedAs(
    [...real.map(({ article }) => article), ...causes].map(({ url }) => url),
  );
  const some = Array.from({ length: FEWER_ARTICLES }, (_, place) =>
    real.at(Math.floor((place * real.length) / FEWER_ARTICLES)),
  ).filter((document) => document !== undefined);
  console.log(
    "\nParts that browsers load, KiB brotli (a query waits for search, a paste for diagnosis), and heap in MiB",
  );
  console.table(
    [
      {
        corpus: "real",
        ...measureMemory(real, await loadCheckedFlows(), {
          causes: causes.map(causeDocument),
          clients,
          askedAs,
        }),
      },
      { corpus: "real, some", ...measureMemory(some) },
      ...MEMORY_SIZES.map((size) => ({ corpus: "generated", ...measureMemory(generateDocuments(size)) })),
    ].map(({ corpus, articles, search, diagnosis, fullText, guidance, heap }) => ({
      corpus,
      articles,
      search: kib(search),
      diagnosis: kib(diagnosis),
      "full text": kib(fullText),
      guidance: kib(guidance),
      "heap MiB": (heap / 1024 / 1024).toFixed(1),
    })),
  );
}

if (isWanted("real")) {
  const files = readLabelledInputs();
  const inputs = files.flatMap(({ seen }) => seen);
  console.log(`\nTyped queries, each answered by a model that was fitted to the other folds`);
  showRows(foldRows(crossValidate(weighInputs(await realEngine(), inputs))));
  const triage = await loadTriage();
  for (const { name, seen, unseen } of files) {
    for (const [half, some] of [
      ["looked at or fitted to", seen],
      ["never looked at", unseen],
    ] as const) {
      if (some.length === 0) continue;
      const { rows, misses } = measureLabelled(triage, some);
      console.log(`\n${name}, ${half}: as shipped`);
      showRows(rows);
      // Misses of the unseen half stay unread, or it would be unseen no longer.
      for (const { input, rank, got } of half === "never looked at" ? [] : misses)
        console.log(
          `${input.id} ${input.kind} at ${rank}: ${input.text.replace(/\s+/g, " ").slice(0, 160)} → ${got.join(" ")}`,
        );
    }
  }
}

if (isWanted("fixes")) {
  const inputs = readLabelledInputs().flatMap(({ seen }) => seen);
  const fixes = measureFixes(await loadTriage(), await loadArticles(), await loadCauses(), inputs);
  const held = fixes.filter(({ isHeld }) => isHeld).length;
  console.log(
    `\nFirst article holds the real fix: ${held} of ${fixes.length}, ${((100 * held) / fixes.length).toFixed(1)} %`,
  );
  for (const { id, first } of fixes.filter(({ isHeld }) => !isHeld))
    console.log(`${id}: ${first ?? "nothing"}`);
}

if (wanted.includes("pictures")) {
  await makePictures();
  const rows = await recordPictures(await loadTriage());
  console.log("\nPictures: drawn, read by recognition in a browser, mended, diagnosed");
  console.table(rows);
}

if (wanted.includes("ablate")) {
  const inputs = readLabelledInputs().flatMap(({ seen }) => seen);
  console.log("\nWhat each part is worth: typed queries, cross-validated without it");
  showRows(await measureAblation(inputs));
}

if (wanted.includes("fit")) {
  const inputs = readLabelledInputs().flatMap(({ seen }) => seen);
  writeWeights(fitModel(weighInputs(await realEngine(), inputs)));
  console.log("\nThe weights are fitted anew: lib/search/evidence/weights.ts");
}

if (isWanted("values")) {
  const measured = measureValues(await loadArticles(), VALUES_SEED);
  const all = {
    way: "all",
    values: measured.reduce((sum, { values }) => sum + values, 0),
    right: measured.reduce((sum, { right }) => sum + right, 0),
    missing: measured.flatMap(({ missing }) => missing),
    wrong: measured.flatMap(({ wrong }) => wrong),
  };
  console.log("\nValues: read exactly right from the messages of all articles, filled with invented values");
  console.table(
    [...measured, all].map(({ way, values, right, missing, wrong }) => ({
      pasted: way,
      values,
      "right %": ((100 * right) / values).toFixed(1),
      missing: missing.length,
      wrong: wrong.length,
    })),
  );
}

if (isWanted("crafted")) {
  console.log("\nCrafted input: milliseconds by length; twice the length must cost about twice the time");
  console.table(
    measureCrafted(await loadArticles()).map(({ input, ms: times }) => ({
      input,
      ...Object.fromEntries(
        CRAFTED_LENGTHS.map((length, at) => [`${Math.round(length / 1024)} KiB`, ms(times[at] ?? 0)]),
      ),
      "last doubling": `× ${((times.at(-1) ?? 0) / (times.at(-2) ?? 1)).toFixed(1)}`,
    })),
  );
}

if (isWanted("logs")) {
  const logs = await measureLogs(LOG_MEGABYTES);
  console.log("\nLogs: generated protocol logs, read piece by piece as the worker reads them");
  console.table(
    logs.map(({ megabytes, seconds, peakHeapMb, failures }) => ({
      MB: megabytes,
      seconds: seconds.toFixed(2),
      "peak heap MB": peakHeapMb.toFixed(0),
      failures,
    })),
  );
}

if (isWanted("pages")) {
  const pages = await withSite((base) => measurePages(base, PAGES));
  console.log("\nPages: first load in KiB, gzip");
  console.table(
    pages.map(({ path, html, javaScript, css }) => ({
      path,
      HTML: kib(html),
      JavaScript: kib(javaScript),
      CSS: kib(css),
      total: kib(html + javaScript + css),
    })),
  );
}

if (isWanted("articles")) {
  const full = (await loadArticleList()).filter(
    (article) => article.kind !== "procedure" && article.depth === "full",
  );
  const { articles, firstLoads } = await withSite(async (base) => ({
    articles: await measureArticles(
      base,
      full.map(({ url }) => url),
    ),
    firstLoads: await measureFirstLoads(base, FIRST_LOADS),
  }));
  console.log(`\nArticles: ${articles.length} full ones as they open; lengths in pixels, HTML in KiB gzip`);
  console.table(summarizeArticles(articles));
  console.log("\nFirst load: rows in view, requests before the reader does anything, HTML in KiB gzip");
  console.table(
    firstLoads.map(({ path, rowsInView, requests, html, answerMs }) => ({
      path,
      "rows 1280": rowsInView.wide,
      "rows 390": rowsInView.narrow,
      requests,
      HTML: kib(html),
      "answer ms": Math.round(answerMs),
    })),
  );
}

if (wanted.includes("lighthouse")) {
  const runs = numbers[0] ?? LIGHTHOUSE_RUNS;
  const pages = await withSite((base) => measureLighthouse(base, LOOKED_AT, runs));
  console.log(
    `\nLighthouse, mobile, median of ${runs}; load of this computer ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`,
  );
  console.table(
    pages.map(({ path, scores, largestPaintMs, blockingMs, layoutShift }) => ({
      path,
      ...scores,
      "LCP s": (largestPaintMs / 1000).toFixed(2),
      "TBT ms": Math.round(blockingMs),
      CLS: layoutShift.toFixed(3),
    })),
  );
  for (const { path, faults } of pages) if (faults.length > 0) console.log(`${path}: ${faults.join(", ")}`);
}

if (wanted.includes("tasks")) {
  console.log("\nTasks of a reader at 1280 × 800: clicks, and screens on the page that has most to look at");
  const tasks = await withSite(measureTasks);
  console.table(
    tasks.map(({ task, clicks, screens, goal, before }) => ({
      task,
      clicks,
      screens,
      goal: `≤ ${goal.clicks}${goal.screens ? `, ${goal.screens} screen` : ""}`,
      met: clicks <= goal.clicks && screens <= (goal.screens ?? Infinity),
      before,
    })),
  );
}

if (wanted.includes("speed")) {
  const runs = numbers[0] ?? SPEED_RUNS;
  const pages = await withSite((base) => measureSpeed(base, LOOKED_AT, runs));
  console.log(`\nSpeed on a quarter of this computer, median of ${runs} first loads`);
  console.table(
    pages.map(({ path, blockingMs, longestTaskMs, largestPaintMs }) => ({
      path,
      "TBT ms": Math.round(blockingMs),
      "longest task ms": Math.round(longestTaskMs),
      "LCP ms": Math.round(largestPaintMs),
    })),
  );
}

if (isWanted("reading")) {
  const { headers, systems, hops, right } = measureHeaders();
  console.log(`\nHeaders: ${headers} from ${systems.length} kinds of systems (${systems.join(", ")})`);
  console.table([{ headers, hops, "read right %": ((100 * right) / hops).toFixed(1) }]);
  const clients = await measureClients();
  console.log("\nErrors of client programs");
  console.table(
    clients.map(({ inputs, count, programs, direction, article }) => ({
      inputs,
      count,
      programs,
      "direction right %": (100 * direction).toFixed(1),
      "article right %": (100 * article).toFixed(1),
    })),
  );
  for (const miss of clients.flatMap(({ misses }) => misses)) console.log(miss);
  const others = await measureOtherPrograms();
  console.log(`\nTexts of other programs read as a client's error: ${others.read.length} of ${others.count}`);
  for (const text of others.read) console.log(text);
}

if (wanted.includes("follow")) {
  const { messages, readSeconds, pathSeconds, peakHeapMb, hops } = measureFollow(
    numbers[0] ?? TRACE_MEGABYTES,
  );
  console.log("\nFollowing a message through logs of two kinds, without a browser; processor seconds");
  console.table([
    {
      messages,
      "read s": readSeconds.toFixed(1),
      "path s": pathSeconds.toFixed(1),
      "peak heap MB": Math.round(peakHeapMb),
      hops,
    },
  ]);
  const first = await measureFirstWay(numbers[0] ?? TRACE_MEGABYTES);
  console.log("From the drop on, by the clock");
  console.table([
    {
      "first rows s": first.firstRowsSeconds.toFixed(2),
      "first way s": first.firstWaySeconds.toFixed(2),
      "read by then %": (100 * first.readShareAtFirstWay).toFixed(1),
      "all read s": first.allReadSeconds.toFixed(1),
      "whole way s": first.wholeWaySeconds.toFixed(1),
    },
  ]);
}

if (wanted.includes("trace")) {
  const megabytes = numbers[0] ?? TRACE_MEGABYTES;
  const measured = await withSite((base) => measureTrace(base, megabytes));
  console.log(`\nFollowing a message through ${Math.round(measured.megabytes)} MB of logs, in a browser`);
  console.table([
    {
      messages: measured.messages,
      "first rows s": measured.firstRowsSeconds.toFixed(1),
      "first path s": measured.firstPathSeconds.toFixed(1),
      "all read s": measured.allReadSeconds.toFixed(1),
      "next path s": measured.pathAfterwardsSeconds.toFixed(1),
      "worker MB": Math.round(measured.workerMb),
      "longest task ms": measured.longestTaskMs.toFixed(1),
    },
  ]);
}

if (isWanted("scale")) {
  console.log(
    "\nBuilds with generated articles, and Starlight with as many of the same texts in the same run",
  );
  const rows: Record<string, string | number>[] = [];
  for (const size of numbers.length > 0 ? numbers : SCALES) {
    const ours = await measureScale(size);
    const starlight = await measureStarlight(ours.articles);
    for (const [site, { articles, cold, afterOneEdit, outputMb }] of Object.entries({ ours, starlight }))
      rows.push({
        site,
        articles,
        "cold s": cold.seconds.toFixed(1),
        "ms/article": ((1000 * cold.seconds) / articles).toFixed(1),
        "CPU s": cold.cpuSeconds,
        "all MB": Math.round(cold.memoryMb),
        "largest MB": Math.round(cold.largestMb),
        "output MB": Math.round(outputMb),
        "edit ÷ cold": (afterOneEdit.seconds / cold.seconds).toFixed(2),
        "page KiB": site === "ours" ? ours.pageKib.toFixed(1) : "–",
      });
    console.table(rows);
    console.log(
      `ours ÷ Starlight, per article: ${(ours.cold.seconds / starlight.cold.seconds).toFixed(2)} (CPU ${(ours.cold.cpuSeconds / starlight.cold.cpuSeconds).toFixed(2)})`,
    );
  }
}

if (isWanted("serve")) {
  const minutes = numbers[0] ?? SERVE_MINUTES;
  const paths = [...PAGES, "/search?q=454+4.7.0", "/events", "/api/search?q=certificate"];
  const served = await withSite((base) =>
    measureServe(base, paths, { seconds: 60 * minutes, connections: SERVE_CONNECTIONS }),
  );
  console.log(`\nServing for ${minutes} minutes over ${SERVE_CONNECTIONS} connections`);
  console.table([
    {
      "requests/s": Math.round(served.requestsPerSecond),
      "p50 ms": ms(served.p50),
      "p99 ms": ms(served.p99),
      failures: served.failures,
      "MB at start": Math.round(served.memoryAtStart),
      "MB at end": Math.round(served.memoryAtEnd),
    },
  ]);
}

if (isWanted("reliability")) {
  console.log("\nReliability: a copy of this project, built, without its packages and without a registry");
  console.table(await measureReliability());
}

if (wanted.includes("rolling")) {
  console.log("\nRolling update: the newest two builds behind a balancer without memory");
  console.table(await measureRolling(numbers[0] ?? ROLLING_ROUNDS));
}
