import { expect, test } from "vitest";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { DECLARED_FINDINGS } from "@/lib/diagnosis/findings/declared-findings";
import { addressStep } from "@/lib/wizard/address-step";
import { loadFlows } from "@/lib/wizard/load-flows.server";

test("every finding leads to articles and wizard steps that exist", async () => {
  const known = new Set((await loadArticles()).map(({ article }) => article.url));
  const flows = await loadFlows();
  for (const { id, leadsTo, wizard } of DECLARED_FINDINGS) {
    expect(
      leadsTo.filter((url) => !known.has(url)),
      id,
    ).toEqual([]);
    if (wizard === undefined) continue;
    const [symptom = "", ...answers] = wizard.replace("/troubleshoot/", "").split("/");
    expect(addressStep(flows, symptom, answers), `${id} ${wizard}`).toMatchObject({
      kind: "step",
      problems: [],
    });
  }
});
