import { expect, test } from "vitest";
import { pageMargins } from "@/lib/print/page-margins";

test("title and address stand in the margins, whatever they hold", () => {
  const rule = pageMargins('a "quoted" \\ title\nof two lines', "http://kb/events/1");
  expect(rule).toContain('@top-left { content: "a \\"quoted\\" \\\\ title of two lines"');
  expect(rule).toContain('@bottom-left { content: "http://kb/events/1"');
});

test("a title of 200 characters is cut to one line", () => {
  const [, title = ""] = /@top-left \{ content: "([^"]*)"/.exec(pageMargins("x".repeat(200), "")) ?? [];
  expect(title).toHaveLength(110);
  expect(title.endsWith("…")).toBe(true);
});
