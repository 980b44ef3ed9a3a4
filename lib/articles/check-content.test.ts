import { expect, test } from "vitest";
import { parseCause, type ParsedCause } from "@/lib/causes/parse-cause";
import { causeText } from "@/lib/causes/sample-cause";
import { checkContent } from "./check-content";
import { formatProblem } from "./content-problem";
import { parseArticle, type ParsedArticle } from "./parse-article";
import { articleText, SAMPLE_ARTICLE } from "./sample-article";

type Change = readonly [string, string];
const FILE = SAMPLE_ARTICLE;

function article(...changes: readonly Change[]): ParsedArticle {
  const result = parseArticle(FILE, articleText(...changes));
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

function cause(...changes: readonly Change[]): ParsedCause {
  const result = parseCause(
    "content/causes/clock-skew.mdx",
    causeText(
      ["articles: [/codes/454-4.7.0]", "articles: []"],
      ["procedures:\n  /procedures/check-clocks: compare all clocks\n", ""],
      ...changes,
    ),
  );
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

function problemsOf(parsed: ParsedArticle, causes: readonly ParsedCause[] = [cause()]): string {
  return checkContent({ articles: [parsed], causes, brokenFiles: [], today: "2026-11-30" })
    .map(formatProblem)
    .join("\n");
}

test("an opened article and its cause have no problems", () => {
  expect(problemsOf(article())).toBe("");
});

test.each<[string, Change, string]>([
  [
    "an unknown cause",
    ["cause: clock-skew", "cause: clock-skw"],
    ':9: causes: there is no cause "clock-skw" in content/causes (did you mean "clock-skew"?)',
  ],
  [
    "a cause listed twice",
    ["likelihood: common }]", "likelihood: common }, { cause: clock-skew, likelihood: rare }]"],
    '"clock-skew" is listed twice',
  ],
  ["no causes", ["causes: [{ cause: clock-skew, likelihood: common }]", "causes: []"], "causes: is missing"],
  ["no stage", ["stage: front-end\n", ""], "stage: is missing"],
  [
    "a branch to a cause that it does not list",
    ['causes="clock-skew"', 'causes="ghost"'],
    'causes="ghost" is not among the causes',
  ],
  ["no check", ["Get-Queue", "Retry-Queue"], "says read-only"],
  [
    "no word on relief",
    ["<NoRelief>There is none.</NoRelief>\n", ""],
    "<Relief>: is missing in <NextMinute>",
  ],
  [
    "a next minute below the text",
    ["<NextMinute>", "Words.\n\n<NextMinute>"],
    "must stand before everything else",
  ],
  ["a claim without source", ["Words.\n\n## Causes", "It never ends.\n\n## Causes"], 'says "never"'],
  [
    "a citation of an unknown source",
    ["Words.\n\n## Causes", 'It ends.<Cite source="ghost" />\n\n## Causes'],
    'source="ghost" is not among the sources: page',
  ],
  [
    "a cause with a body",
    ["<Causes />", '<Causes />\n\n<Cause id="a" title="A" likelihood="rare">x</Cause>'],
    '"a" belongs into content/causes',
  ],
  [
    "a review in the future",
    ["reviewedOn: 2026-11-30", "reviewedOn: 2027-01-01"],
    "reviewedOn: 2027-01-01 is in the future",
  ],
])("an opened article with %s is refused", (_what, change, words) => {
  expect(problemsOf(article(change))).toContain(words);
});

test("a cause for other versions than its article is refused", () => {
  const old = cause(['appliesTo: ["2016", "2019"]', 'appliesTo: ["2010"]']);
  expect(problemsOf(article(), [old])).toContain(
    '"clock-skew" is for Exchange 2010, the article for 2016, 2019',
  );
});

test("a cause that was renamed while an article names it says its new id", () => {
  const renamed = cause(["reviewedOn:", "renamedFrom: [clocks]\nreviewedOn:"]);
  expect(problemsOf(article(["cause: clock-skew", "cause: clocks"]), [renamed])).toContain(
    'it is "clock-skew" now',
  );
});

test("the same command with another undo or another kind of risk in two places is refused", () => {
  const command =
    '<Command shell="cmd" effect="changing" changes="The clock." undo="Nothing to undo." risk="none">\n\n```\nw32tm /resync\n```\n\n</Command>';
  const withCommand = (text: string) => article(["Words.\n\n## Causes", `${text}\n\n## Causes`]);
  expect(problemsOf(withCommand(command))).toBe("");
  expect(problemsOf(withCommand(command.replace("Nothing to undo", "Set it back")))).toContain(
    "says of the same command: risk none, undo",
  );
  expect(problemsOf(withCommand(command.replace('"none"', '"restart: Windows Time"')))).toContain(
    "risk restart",
  );
});
