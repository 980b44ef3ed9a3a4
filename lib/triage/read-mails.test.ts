import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEml } from "@/lib/files/read-eml";
import { readMsg } from "@/lib/files/read-msg";
import { reportEmlOf, reportMsgOf } from "@/lib/files/test-mails";
import { loadTriage } from "./load-triage.server";

const SAMPLES = join(import.meta.dirname, "../diagnosis/samples");
const REPORTS = readdirSync(SAMPLES).filter((name) => /^ndr-/.test(name));
const read = (name: string): string => readFileSync(join(SAMPLES, name), "utf8");

const triage = await loadTriage();

test("a report saved as .eml or .msg leads where its text leads when it is pasted, with the same values", async () => {
  const outcome = (text: string) => {
    const { diagnoses, values } = triage.diagnose(text);
    return { articles: diagnoses.slice(0, 3).map(({ url }) => url), values };
  };
  expect(REPORTS.length).toBeGreaterThanOrEqual(6);
  for (const name of REPORTS) {
    const pasted = outcome(read(name));
    expect({ name, ...outcome(await readEml(reportEmlOf(read(name)))) }).toEqual({ name, ...pasted });
    expect({ name, ...outcome(readMsg(reportMsgOf(read(name))) ?? "") }).toEqual({ name, ...pasted });
  }
  const whole = readFileSync(join(SAMPLES, "dsn-report.eml.txt"));
  expect(outcome(await readEml(whole)).articles[0]).toBe(outcome(whole.toString("utf8")).articles[0]);
});
