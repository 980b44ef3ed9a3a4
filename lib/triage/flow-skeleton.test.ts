import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCommandFacts } from "@/lib/articles/read-content.server";
import { checkCauses } from "@/lib/causes/check-causes";
import { parseCause } from "@/lib/causes/parse-cause";
import { flowSkeleton } from "@/lib/wizard/flow/flow-skeleton";
import { parseFlow } from "@/lib/wizard/flow/parse-flow";
import { flowProblems } from "./flow-problems";

test("a new flow and its causes pass every check, and the article that it leads to exists", async () => {
  const [flowFile, ...others] = flowSkeleton("a-new-flow", "2026-11-30") ?? [];
  const casesFile = others.at(-1);
  expect(casesFile?.file).toBe("content/flows/a-new-flow.cases.yaml");
  if (!flowFile) throw new Error("no flow");
  const causes = others.slice(0, -1).map(({ file, text }) => parseCause(file, text));
  const parsed = causes.flatMap((cause) => ("parsed" in cause ? [cause.parsed] : []));
  expect(parsed.length).toBe(2);
  expect(checkCauses(parsed, new Set(["/procedures/read-queue-last-error"]))).toEqual([]);
  const known = new Map(parsed.map(({ cause }) => [cause.id, cause]));
  const flow = parseFlow(flowFile.text, flowFile.file, known);
  const articles = [...new Set(flow.causes.map(({ article }) => article))];
  expect(articles.filter((url) => !existsSync(`content${url}.mdx`))).toEqual([]);
  expect(flowProblems([flow], articles, await loadCommandFacts())).toEqual([]);
});

test.each(["", "Mail", "../x", "a b", "x".repeat(34)])("the name %j is refused", (id) => {
  expect(flowSkeleton(id, "2026-11-20")).toBeUndefined();
});
