import { expect, test } from "vitest";
import { enumeratePaths } from "@/lib/wizard/steps/enumerate-paths";
import { firstSymptom, smallFlow, withArticle } from "@/lib/wizard/flow/sample-flow";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { linksByArticle } from "./wizard-links";

test("every article that an outcome leads to leads back to that symptom, with that cause", async () => {
  const flows = await loadFlows();
  const links = linksByArticle(flows);
  const missing = flows.flatMap(enumeratePaths).flatMap(({ symptom, reached }) => {
    if (reached.kind !== "outcome" || reached.outcome.kind !== "cause") return [];
    const { cause } = reached.outcome.leader;
    return [cause.article, ...cause.articles].filter((url) => {
      const back = links.get(url)?.find((link) => link.symptom === symptom);
      return !back?.path.startsWith(`/troubleshoot/${symptom.id}`) || !back.causes.includes(cause);
    });
  });
  expect(missing).toEqual([]);
});

test("an article that the wizard never leads to has no links", async () => {
  expect(linksByArticle(await loadFlows()).get("/events/msexchangetransport/1")).toBeUndefined();
});

test("an article leads to the step behind the answers that it proves", () => {
  const flow = smallFlow(["[/codes/451]", "[/codes/451, /codes/452: { clock: right }]"]);
  const links = linksByArticle([flow]);
  const symptom = firstSymptom(flow);
  expect(links.get("/codes/452")).toEqual([
    { symptom, path: "/troubleshoot/mail-waits/clock.right", causes: [] },
  ]);
  expect(links.get("/codes/451")?.map(({ path }) => path)).toEqual(["/troubleshoot/mail-waits"]);
});

test("every further article about a cause leads to the symptoms that can end in it", () => {
  const flow = withArticle(smallFlow(), "clock-skew", "/events/msexchangetransport/1035");
  const [link] = linksByArticle([flow]).get("/events/msexchangetransport/1035") ?? [];
  expect(link?.symptom).toBe(firstSymptom(flow));
  expect(link?.causes.map(({ id }) => id)).toEqual(["clock-skew"]);
});
