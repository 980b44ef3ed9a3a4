import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import expected from "@/lib/pictures/samples/expected.json";
import { loadTriage } from "./load-triage.server";

const SAMPLES = join(import.meta.dirname, "../pictures/samples");

/** What the recognition read in a picture, as `npm run bench -- pictures` recorded it in a browser. */
const readText = (name: string): string => readFileSync(join(SAMPLES, `${name}.txt`), "utf8");

const triage = await loadTriage();

test("of sixteen pictures at least fourteen lead to their article first, and their values are as in the picture", async () => {
  const missed: string[] = [];
  for (const { name, set, articles, values } of expected) {
    const result = triage.diagnose(triage.healPicture(readText(name)).text);
    const first = result.diagnoses[0]?.url ?? "no article";
    expect({ name, values: result.values }).toMatchObject({ name, values });
    // With the letters of their language German windows and reports are read as well as English ones.
    if (set === "German") expect(articles).toContain(first);
    // Of two windows none is lost.
    else if (set === "two windows")
      expect(result.diagnoses.map(({ url }) => url)).toEqual(expect.arrayContaining(articles));
    else if (!articles.includes(first)) missed.push(`${name}: ${first}`);
  }
  expect(expected.filter(({ set }) => set === undefined)).toHaveLength(16);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(2);
});

test("windows beside each other are named: their lines were mixed; one window is not", () => {
  const beside =
    "Event Properties - Event 1035, MSExchangeTransport Event Properties - Event 12014, MSExchangeTransport\nInbound authentication failed Microsoft Exchange could not find\n";
  expect(triage.healPicture(beside).remark).toMatch(/beside each other/);
  expect(triage.healPicture(readText("event-1035-general")).remark).toBeUndefined();
});
