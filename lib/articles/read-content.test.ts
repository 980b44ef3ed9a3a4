import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ContentError, formatProblem } from "./content-problem";
import { parseFile } from "./parse-file";
import { readable } from "./preview";
import { causesWithStandIns, checkSources, readSources } from "./read-content.server";

const CAUSE = "content/causes/clock-skew.mdx";
const LISTING = "content/events/msexchangetransport/1035.mdx";

test("one broken file is one fault: what names it is not called wrong too, and something stands in its place", async () => {
  const sources = (await readSources()).map((source) =>
    source.file === CAUSE
      ? { ...source, bytes: Buffer.from(readFileSync(CAUSE, "utf8").replace("layer: ", "layer: no")) }
      : source,
  );
  expect(readFileSync(LISTING, "utf8")).toContain("cause: clock-skew");
  const content = await checkSources(sources, (changed) => Promise.resolve(changed.map(parseFile)));
  expect(content.problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /^content\/causes\/clock-skew\.mdx:\d+: layer: is not right: found "no.*did you mean/,
    ),
  ]);
  expect(content.broken).toEqual([CAUSE]);
  expect(causesWithStandIns(content).find(({ id }) => id === "clock-skew")?.title).toContain(
    "cannot be read",
  );
});

test("a build stops at what a preview goes on without", () => {
  const read = (): string => {
    throw new ContentError([{ file: "content/reference/a.json", field: "0.code", message: "is missing" }]);
  };
  expect(() => readable(read, "nothing", false)).toThrow("content/reference/a.json: 0.code: is missing");
  expect(readable(read, "nothing", true)).toEqual({
    result: "nothing",
    problems: [{ file: "content/reference/a.json", field: "0.code", message: "is missing" }],
  });
});
