import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import type { Direction } from "@/lib/diagnosis/clients/client-wording";
import { readMessageHeaders } from "@/lib/diagnosis/headers/message-headers";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { loadClients } from "@/lib/triage/load-clients.server";

const HEADERS = join(import.meta.dirname, "../lib/diagnosis/headers/samples");
/** Labelled before they were tried, and mended afterwards: what a first try gave stands in docs/reading.md. */
const FRESH = [
  "client-inputs.jsonl",
  "client-inputs-2.jsonl",
  "client-inputs-3.jsonl",
  "client-inputs-4.jsonl",
  "client-inputs-5.jsonl",
  "client-inputs-6.jsonl",
  "client-inputs-7.jsonl",
  "client-inputs-8.jsonl",
  "client-inputs-9.jsonl",
  "client-inputs-10.jsonl",
  "client-inputs-11.jsonl",
  "client-inputs-12.jsonl",
  "client-inputs-13.jsonl",
  "client-inputs-14.jsonl",
];
/** Errors and texts of other programs: no client of Exchange speaks in them. */
const NEGATIVES = ["client-negatives.jsonl", "client-negatives-2.jsonl", "client-negatives-3.jsonl"];

/** How many of the sample headers are read exactly: every hop with its time, and the delay before it. */
export function measureHeaders(): {
  readonly headers: number;
  readonly systems: readonly string[];
  readonly hops: number;
  readonly right: number;
} {
  const expected: Readonly<Record<string, { readonly hops: readonly string[] }>> = JSON.parse(
    readFileSync(join(HEADERS, "expected.json"), "utf8"),
  );
  const names = readdirSync(HEADERS).filter((name) => name.endsWith(".txt"));
  const systems = new Set<string>();
  let hops = 0;
  let right = 0;
  for (const name of names) {
    const read = readMessageHeaders(readFileSync(join(HEADERS, name), "utf8"))?.headers.hops ?? [];
    const lines = expected[name]?.hops ?? [];
    hops += lines.length;
    lines.forEach((line, at) => {
      const [from, address, by, protocol, tls, software, role, time, since] = line.split(" | ");
      const hop = read[at];
      const delay =
        hop?.clockOffSeconds === undefined ? `${hop?.delaySeconds ?? "-"}` : `clock ${hop.clockOffSeconds}`;
      const cells = [
        hop?.from,
        hop?.fromIpAddress,
        hop?.by,
        hop?.protocol,
        hop?.tls,
        hop?.software,
        hop?.role,
        hop?.time,
      ];
      const isRight = isDeepStrictEqual(
        [...cells.map((cell) => cell ?? "-"), delay],
        [from, address, by, protocol, tls, software, role, time, since],
      );
      if (isRight) right += 1;
      if (software !== undefined && software !== "-") systems.add(softwareFamily(software));
    });
  }
  return { headers: names.length, systems: [...systems].sort(), hops, right };
}

/** "Exchange 2016" and "Exchange 2019 or SE" are one kind of system, "Exchange Online" is another. */
function softwareFamily(software: string): string {
  return software.replace(/\s+[(\d].*$/, "");
}

type ClientRow = {
  readonly inputs: string;
  readonly count: number;
  readonly programs: number;
  readonly direction: number;
  readonly article: number;
  readonly misses: readonly string[];
};

/** How many texts of other programs are taken for errors of a client of Exchange. */
export async function measureOtherPrograms(): Promise<{
  readonly count: number;
  readonly read: readonly string[];
}> {
  const [clients, documents] = await Promise.all([loadClients(), loadArticles()]);
  const diagnose = createDiagnoser(
    buildDiagnosisIndex(
      documents,
      clients.map(({ wording }) => wording),
    ),
  );
  const texts = NEGATIVES.flatMap((name) => readRows<Pick<ClientInput, "program" | "text">>(name));
  const read = texts.flatMap(({ program, text }) => {
    const [first] = diagnose(text).findings;
    return first ? [`${program}: ${text.replace(/\s+/g, " ").slice(0, 90)} → ${first.id}`] : [];
  });
  return { count: texts.length, read };
}

function readRows<Row>(name: string): readonly Row[] {
  return readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

type ClientInput = {
  readonly program: string;
  readonly text: string;
  /** More than one where both say the same: with a reply of Exchange in the text, "refuses" and "passes on" do. */
  readonly direction: Direction | readonly Direction[];
  readonly articles: readonly string[];
};

/** Errors of client programs: the samples beside the wordings, and inputs that no wording was written for. */
export async function measureClients(): Promise<readonly ClientRow[]> {
  const [clients, documents] = await Promise.all([loadClients(), loadArticles()]);
  const wordings = clients.map(({ wording }) => wording);
  const diagnose = createDiagnoser(buildDiagnosisIndex(documents, wordings));
  const samples = clients.flatMap(({ file, wording, samples: texts }): readonly ClientInput[] =>
    texts.map((text) => ({
      program: file,
      text,
      direction: wording.direction,
      articles: wording.leadsTo,
    })),
  );
  const fresh = FRESH.map((name): [string, readonly ClientInput[]] => [name, readRows<ClientInput>(name)]);
  return [["samples beside the wordings", samples] as const, ...fresh].map(([inputs, all]) => {
    const misses: string[] = [];
    let direction = 0;
    let article = 0;
    for (const { program, text, direction: wanted, articles } of all) {
      const { findings, diagnoses } = diagnose(text);
      const read = wordings.find(({ id }) => id === findings[0]?.id)?.direction ?? "passes-on";
      const first = diagnoses[0]?.url ?? "no article";
      const isDirectionRight = [wanted].flat().includes(read);
      if (isDirectionRight) direction += 1;
      if (articles.length === 0 || articles.includes(first)) article += 1;
      if (!isDirectionRight || !(articles.length === 0 || articles.includes(first)))
        misses.push(`${program}: ${text.replace(/\s+/g, " ").slice(0, 90)} → ${read}, ${first}`);
    }
    return {
      inputs,
      count: all.length,
      programs: new Set(all.map(({ program }) => program)).size,
      direction: direction / all.length,
      article: article / all.length,
      misses,
    };
  });
}
