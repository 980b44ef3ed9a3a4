import { expect, test } from "vitest";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { DECLARED_FINDINGS } from "@/lib/diagnosis/findings/declared-findings";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { isStep } from "./client-problems";

test("every finding leads to articles and wizard steps that exist", async () => {
  const known = new Set((await loadArticles()).map(({ article }) => article.url));
  const flows = await loadFlows();
  for (const { id, leadsTo, wizard } of DECLARED_FINDINGS) {
    expect(
      leadsTo.filter((url) => !known.has(url)),
      id,
    ).toEqual([]);
    if (wizard === undefined) continue;
    expect(isStep(flows, wizard), `${id} ${wizard}`).toBe(true);
  }
});
