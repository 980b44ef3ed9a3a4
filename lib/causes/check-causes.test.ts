import { expect, test } from "vitest";
import { formatProblem } from "@/lib/articles/content-problem";
import { checkCauses } from "./check-causes";
import { parseCause, type ParsedCause } from "./parse-cause";
import { causeText } from "./sample-cause";

type Change = readonly [string, string];
const ADDRESSES = new Set(["/codes/454-4.7.0", "/procedures/check-clocks"]);

function cause(id: string, ...changes: readonly Change[]): ParsedCause {
  const result = parseCause(`content/causes/${id}.mdx`, causeText(...changes));
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

function problemsOf(...causes: readonly ParsedCause[]): string {
  return checkCauses(causes, ADDRESSES).map(formatProblem).join("\n");
}

const alike = (id: string): Change => ["lookAlikes: {}", `lookAlikes: { ${id}: It looks so. }`];
const other = (...changes: readonly Change[]) =>
  cause("port-blocked", ["signs: [KRB_AP_ERR_SKEW]", "signs: [10060]"], ...changes);
const older: Change = ["reviewedOn: 2026-11-30", "reviewedOn: 2026-11-21"];

test("causes that name each other have no problems", () => {
  expect(problemsOf(cause("clock-skew", alike("port-blocked")), other(alike("clock-skew")))).toBe("");
});

test("a look-alike that does not answer is named in both files", () => {
  expect(problemsOf(cause("clock-skew", alike("port-blocked")), other())).toContain(
    'content/causes/clock-skew.mdx:9: lookAlikes: content/causes/port-blocked.mdx does not name "clock-skew"',
  );
});

test("a pair waits until both of its files were opened", () => {
  expect(problemsOf(cause("clock-skew", alike("port-blocked")), other(older))).toBe("");
  expect(problemsOf(cause("clock-skew", alike("port-blocked"), older), other(older))).toBe("");
});

test("a cause that looks like itself is refused", () => {
  expect(problemsOf(cause("clock-skew", alike("clock-skew")))).toContain('"clock-skew" is this cause itself');
});

test("a look-alike that does not exist is named with the nearest", () => {
  expect(problemsOf(cause("clock-skew", alike("port-blockd")), other())).toContain(
    'there is no cause "port-blockd" (did you mean "port-blocked"?)',
  );
});

test("a file that cannot be read is not also reported where it is named", () => {
  expect(checkCauses([cause("clock-skew", alike("broken"))], ADDRESSES, ["broken"])).toEqual([]);
});

test("two causes with the same checks and the same signs are refused", () => {
  expect(problemsOf(cause("clock-skew"), cause("clock-again"))).toContain(
    "content/causes/clock-again.mdx: <Check>: has the same checks and the same signs as content/causes/clock-skew.mdx",
  );
  expect(problemsOf(cause("clock-skew"), other())).toBe("");
});

test.each<[string, Change, string]>([
  ["an article", ["[/codes/454-4.7.0]", "[/codes/454-4.7.1]"], "articles: there is no page /codes/454-4.7.1"],
  ["a procedure", ["/procedures/check-clocks:", "/procedures/check-clock:"], "procedures: there is no page"],
  [
    "a link",
    ["The offset is small.", '<ArticleLink to="/codes/9">9</ArticleLink> is gone.'],
    "<ArticleLink>: there is no page /codes/9",
  ],
])("%s that does not exist is named", (_what, change, words) => {
  expect(problemsOf(cause("clock-skew", change))).toContain(words);
});

test("an older id leads to one cause only", () => {
  const renamed: Change = ["reviewedOn:", "renamedFrom: [clock-skew]\nreviewedOn:"];
  expect(problemsOf(cause("clock-skew"), other(renamed))).toContain(
    'renamedFrom: "clock-skew" already leads to content/causes/clock-skew.mdx',
  );
});
