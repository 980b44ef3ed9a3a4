import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";
import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import { createSearchWalk } from "@/lib/wizard/check/enumerate-searches";
import type { Flow } from "@/lib/wizard/flow/flow";
import { FRONT_QUESTIONS } from "@/lib/wizard/entries/front-questions";
import { measureFlow } from "@/lib/wizard/check/flow-statistics";
import { handOverOf, replay } from "@/lib/wizard/steps/replay";

type Step = { readonly path: string; readonly kind: "question" | "outcome" };

/** A page of the wizard: bytes of its HTML with gzip. */
export type StepSize = Step & { readonly html: number };

/** Addresses of every step that can be walked to from a first question, without those that lead on by themselves. */
function stepPaths(flows: readonly Flow[]): readonly Step[] {
  return flows.flatMap((flow) =>
    flow.symptoms.flatMap((symptom) =>
      enumerateSymptom(flow, symptom).flatMap(({ path, answers, reached }): readonly Step[] => {
        if (reached.kind === "question") return [{ path, kind: "question" }];
        if (reached.kind === "hand-over" || handOverOf(replay(flow, symptom, answers))) return [];
        return [{ path, kind: "outcome" }];
      }),
    ),
  );
}

/** Asks the site for every step, one after the other. */
export async function measureStepSizes(base: string, flows: readonly Flow[]): Promise<readonly StepSize[]> {
  const sizes: StepSize[] = [];
  for (const step of stepPaths(flows)) {
    const response = await fetch(new URL(step.path, base));
    if (!response.ok) throw new Error(`${step.path}: HTTP ${response.status}`);
    sizes.push({ ...step, html: gzipSync(Buffer.from(await response.arrayBuffer())).length });
  }
  return sizes;
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** Where the first answer of a question ends below the top of the page, in CSS pixels. */
export type FirstAnswer = { readonly path: string; readonly wide: number; readonly narrow: number };

/** Opens each question once, where the way to it is shortest. Scripts that only answer presses are kept away. */
export async function measureFirstAnswers(
  base: string,
  flows: readonly Flow[],
): Promise<readonly FirstAnswer[]> {
  const shortest = new Map<string, string>();
  for (const flow of flows)
    for (const symptom of flow.symptoms)
      for (const { path, reached } of enumerateSymptom(flow, symptom)) {
        if (reached.kind !== "question") continue;
        const known = shortest.get(reached.question.id);
        if (known === undefined || known.length > path.length) shortest.set(reached.question.id, path);
      }
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_FLAGS,
  });
  try {
    const page = await browser.newPage();
    await page.route("**/_next/static/**/*.js", (route) => route.abort());
    const found: FirstAnswer[] = [];
    for (const path of shortest.values()) {
      await page.goto(new URL(path, base).href, { waitUntil: "load" });
      const answer = page.locator("main label:has(input[name=answer])").first();
      const bottom = async (viewport: typeof WIDE) => {
        await page.setViewportSize(viewport);
        return answer.evaluate((label) => Math.round(label.getBoundingClientRect().bottom + scrollY));
      };
      found.push({ path, wide: await bottom(WIDE), narrow: await bottom(NARROW) });
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** How many questions the wizard asks: over all symptoms, with every hand-over. */
export function measureQuestions(flows: readonly Flow[]) {
  const walk = createSearchWalk(flows);
  const searches = flows.flatMap((flow) => {
    const { symptoms } = measureFlow(flow);
    return symptoms.map(({ symptom, questionsFromPaste }) => ({
      questionsFromPaste,
      alone: walk({ flow, symptom }, 0),
      longest: Math.max(
        walk({ flow, symptom }, 0).longest,
        FRONT_QUESTIONS.length + walk({ flow, symptom }, FRONT_QUESTIONS.length).longest,
      ),
    }));
  });
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    fromNothing: mean(searches.map(({ alone }) => alone.mean)),
    fromPaste: mean(searches.map(({ questionsFromPaste }) => questionsFromPaste)),
    longestWithFrontDoor: Math.max(...searches.map(({ longest }) => longest)),
    cutShare: mean(searches.map(({ alone }) => alone.cutShare)),
  };
}
