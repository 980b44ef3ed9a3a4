import { expect, test } from "vitest";
import { checkArticles } from "./check-articles";
import { formatProblem } from "./content-problem";
import { parseArticle, type ParsedArticle } from "./parse-article";

const EVENT = `---
title: A problem
summary: A summary.
depth: full
area: relay
appliesTo: ["2016", "2019"]
sources: [{ title: A page, url: "https://learn.microsoft.com/exchange" }]
reviewedOn: 2026-11-20
eventId: 1035
eventSources: [MSExchangeTransport]
eventLevel: Warning
messageText: "Receive connector %1 failed."
parameters: [{ number: 1, name: receiveConnector, meaning: The connector }]
---

## What it means

Words.

## Is this really yours?

Words.

## Causes

<Causes>
<Cause id="one" title="One" likelihood="common">

Words.

</Cause>
</Causes>

## What to do

<Command shell="EMS" effect="read-only">

\`\`\`powershell
Get-ReceiveConnector {{receiveConnector}}
\`\`\`

</Command>

## Verify

Words.
`;

const PROCEDURE = `---
title: Do it
summary: A summary.
area: relay
appliesTo: ["2016"]
sources: [{ title: A page, url: "https://learn.microsoft.com/exchange" }]
reviewedOn: 2026-11-20
---

Do it.
`;

function parsed(source: string, file = "content/events/msexchangetransport/1035.mdx"): ParsedArticle {
  const result = parseArticle(file, source);
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

function problemsOf(source: string): readonly string[] {
  return checkArticles([parsed(source), parsed(PROCEDURE, "content/procedures/do-it.mdx")]).map(
    formatProblem,
  );
}

const withBody = (text: string) => EVENT.replace("## What it means\n\nWords.", `## What it means\n\n${text}`);
const withImport = (line: string, use = "") =>
  EVENT.replace("---\n\n## What", `---\n\n${line}\n\n${use}\n\n## What`);

test("a right article has no problems", () => {
  expect(problemsOf(EVENT)).toEqual([]);
});

test.each([
  ["a missing section", EVENT.replace("## Verify", "## Check it"), '"## Verify" is missing'],
  [
    "sections out of order",
    EVENT.replace("## Causes", "## X").replace("## Verify", "## Causes\n\n## Verify"),
    "must come as",
  ],
  ["an unknown component", withBody("<Warning>Words.</Warning>"), "<Warning>: is not a component"],
  ["a raw HTML tag", withBody('<div className="red">Words.</div>'), "<div>: is not a component"],
  ["a link to nowhere", withBody('<ArticleLink to="/codes/9.9.9">x</ArticleLink>'), "leads to no article"],
  ["a plain link", withBody("[here](https://example.com)"), "a plain link is not allowed"],
  ["an expression", withBody("{1 + 1}"), "expression"],
  [
    "an import of no procedure",
    withImport('import X from "../../procedures/nope.mdx";', "<X />"),
    "no procedure",
  ],
  [
    "an import that nobody uses",
    withImport('import X from "../../procedures/do-it.mdx";'),
    "imported but not used",
  ],
  ["a value that nobody knows", withBody('<Value name="nobody" />'), '"nobody" is neither'],
  ["a slot that nobody knows", EVENT.replace("{{receiveConnector}}", "{{nobody}}"), "{{nobody}} is neither"],
  [
    "a slot inside quotes",
    EVENT.replace("{{receiveConnector}}", '"{{receiveConnector}}"'),
    "must stand alone",
  ],
  [
    "a changing command that claims to be read-only",
    EVENT.replace("Get-Rec", "Set-Rec"),
    "is not known to be read-only",
  ],
  [
    "a change hidden behind a pipe",
    EVENT.replace("}}\n", "}} | Set-ReceiveConnector\n"),
    "is not known to be read-only",
  ],
  ["a changing command without undo", EVENT.replace('"read-only"', '"changing"'), "needs undo"],
  ["an unknown attribute", EVENT.replace('shell="EMS"', 'shell="EMS" color="red"'), 'no attribute "color"'],
  ["a wrong attribute", EVENT.replace('likelihood="common"', 'likelihood="often"'), "expected one of common"],
  [
    "a version outside appliesTo",
    EVENT.replace('shell="EMS"', 'shell="EMS" versions="2010"'),
    "not in appliesTo",
  ],
  [
    "a cause used twice",
    EVENT.replace("</Causes>", '<Cause id="one" title="T" likelihood="rare">x</Cause>\n</Causes>'),
    "used twice",
  ],
  ["a parameter without entry", EVENT.replace("%1 failed", "%1 failed at %2"), "%2 has no entry"],
  ["a parameter in no text", EVENT.replace("connector %1", "connector"), "%1 is in no text"],
])("%s is reported with file and field", (_what, source, words) => {
  const problem = problemsOf(source).find((line) => line.includes(words));
  expect(problem).toMatch(/^content\/events\/msexchangetransport\/1035\.mdx/);
});

test("problems in the body name the line of the file", () => {
  const source = withBody("<Warning>Words.</Warning>");
  const line = source.split("\n").findIndex((text) => text.includes("<Warning>")) + 1;
  expect(problemsOf(source)[0]).toContain(`1035.mdx:${line}:`);
});

test("two articles about the same event of the same source are refused", () => {
  const other = parsed(
    EVENT.replace("[MSExchangeTransport]", "[MSExchangeFrontEndTransport, MSExchangeTransport]"),
    "content/events/msexchangefrontendtransport/1035.mdx",
  );
  expect(
    checkArticles([parsed(EVENT), other])
      .map(formatProblem)
      .join(),
  ).toContain("is already in");
});

test("the same ID from another source is another event", () => {
  const other = parsed(
    EVENT.replace("[MSExchangeTransport]", "[MSExchange EdgeSync]"),
    "content/events/msexchange-edgesync/1035.mdx",
  );
  expect(checkArticles([parsed(EVENT), other])).toEqual([]);
});

test("a file whose name does not fit its fields is refused", () => {
  expect(parseArticle("content/events/msexchangetransport/1036.mdx", EVENT)).toMatchObject({
    problems: [{ field: "file name" }],
  });
});

test("MDX that is not well formed names file and line", () => {
  const result = parseArticle("content/events/msexchangetransport/1035.mdx", withBody("<Callout>"));
  expect("problems" in result && result.problems[0]?.field).toBe("MDX");
});

test("a paragraph that stands in two articles is refused", () => {
  const long = "The same long paragraph about one particular thing. ".repeat(4);
  const other = parsed(
    withBody(long).replace("eventId: 1035", "eventId: 1036"),
    "content/events/msexchangetransport/1036.mdx",
  );
  const problems = checkArticles([parsed(withBody(long)), other]).map(formatProblem);
  expect(problems.join()).toMatch(
    /1036\.mdx:\d+: prose: stands in content\/events\/msexchangetransport\/1035\.mdx/,
  );
});

test("a console that the reader's version lacks is refused, unless the versions are named", () => {
  const sentence = "Open the Exchange Management Console.";
  expect(problemsOf(withBody(sentence)).join()).toContain("Exchange Management Console");
  expect(problemsOf(withBody(`In 2010: ${sentence}`))).toEqual([]);
});

test("a command that removes something must say what is lost", () => {
  const removing = EVENT.replace(
    'effect="read-only"',
    'effect="changing" changes="Takes it away" undo="none" risk="mail-lost: what waits"',
  ).replace("Get-ReceiveConnector", "Remove-ReceiveConnector");
  expect(problemsOf(removing).join()).toContain("must say what is lost");
  expect(problemsOf(removing.replace("Takes it away", "The connector is deleted"))).toEqual([]);
});
