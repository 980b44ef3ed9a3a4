import { expect, test } from "vitest";
import { unwrittenLines } from "@/lib/articles/unwritten";
import { causeSkeleton } from "./cause-skeleton";
import { parseCause } from "./parse-cause";

test("a new cause keeps every rule of its file, and each line that its author must replace is named", () => {
  const skeleton = causeSkeleton("mail-loops", "2026-11-30");
  const { file = "", text = "" } = skeleton ?? {};
  expect(file).toBe("content/causes/mail-loops.mdx");
  expect(parseCause(file, text)).toMatchObject({ parsed: { problems: [] } });
  expect(unwrittenLines(file, text).length).toBeGreaterThan(8);
});

test.each(["", "Mail Loops", "../x"])("the id %j is refused", (id) => {
  expect(causeSkeleton(id, "2026-11-30")).toBeUndefined();
});
