import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCommandFacts } from "@/lib/articles/load-articles.server";
import { flowSkeleton } from "@/lib/wizard/flow-skeleton";
import { parseFlow } from "@/lib/wizard/parse-flow";
import { flowProblems } from "./flow-problems";

test("a new flow passes every check, and the article that it leads to exists", async () => {
  const [flowFile, casesFile] = flowSkeleton("a-new-flow", "2026-11-20") ?? [];
  expect(casesFile?.file).toBe("lib/wizard/samples/expert-cases-a-new-flow.yaml");
  if (!flowFile) throw new Error("no flow");
  const flow = parseFlow(flowFile.text, flowFile.file);
  const articles = [...new Set(flow.causes.map(({ article }) => article))];
  expect(articles.filter((url) => !existsSync(`content${url}.mdx`))).toEqual([]);
  expect(flowProblems([flow], articles, await loadCommandFacts())).toEqual([]);
});

test.each(["", "Mail", "../x", "a b", "x".repeat(34)])("the name %j is refused", (id) => {
  expect(flowSkeleton(id, "2026-11-20")).toBeUndefined();
});
