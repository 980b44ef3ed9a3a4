import { expect, test } from "vitest";
import { enumeratePaths } from "./enumerate-paths";
import { loadFlows } from "./load-flows.server";
import { linksByArticle } from "./wizard-links";

test("every article that an outcome leads to leads back to that symptom, with that cause", async () => {
  const flows = await loadFlows();
  const links = linksByArticle(flows);
  for (const flow of flows) {
    for (const { symptom, reached } of enumeratePaths(flow)) {
      if (reached.kind !== "outcome" || reached.outcome.kind !== "cause") continue;
      const { cause } = reached.outcome.leader;
      const back = links.get(cause.article)?.find((link) => link.symptom === symptom);
      expect(back?.path).toBe(`/troubleshoot/${symptom.id}`);
      expect(back?.causes).toContain(cause);
    }
  }
});

test("an article that the wizard never leads to has no links", async () => {
  expect(linksByArticle(await loadFlows()).get("/events/msexchangetransport/1")).toBeUndefined();
});
