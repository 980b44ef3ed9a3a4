import { expect, test } from "vitest";
import { checkCmdlets } from "@/lib/articles/check-cmdlets";
import { checkContent } from "@/lib/articles/check-content";
import { formatProblem, type ContentProblem } from "@/lib/articles/content-problem";
import { parseArticle, type ParsedArticle } from "@/lib/articles/parse-article";
import { parseFile } from "@/lib/articles/parse-file";
import { readCommandFacts } from "@/lib/powershell/command-facts";
import { articleText, SAMPLE_ARTICLE } from "@/lib/articles/sample-article";
import { checkCauseCmdlets } from "@/lib/causes/check-causes";
import { checkPublished } from "@/lib/causes/check-published";
import { parseCause, type ParsedCause } from "@/lib/causes/parse-cause";
import { causeText } from "@/lib/causes/sample-cause";
import { checkCauseFlows } from "@/lib/triage/check-cause-flows";
import { smallFlow, smallFlowText, SMALL_CAUSES } from "@/lib/wizard/flow/sample-flow";
import { parseFlow } from "@/lib/wizard/flow/parse-flow";
import { readFile } from "node:fs/promises";

/*
 * Everything that may be wrong with causes and with what names them: each is named with file and field, and one of them is enough to
 * stop a build. The names of the rows are the list of what the build checks.
 */

type Change = readonly [string, string];

const facts = await readCommandFacts((file) => readFile(file, "utf8"));

/** A cause that stands by itself. */
function cause(id = "clock-skew", ...changes: readonly Change[]): ParsedCause {
  const text = causeText(
    ["articles: [/codes/454-4.7.0]", "articles: []"],
    ["procedures:\n  /procedures/check-clocks: compare all clocks\n", ""],
    ...changes,
  );
  const result = parseCause(`content/causes/${id}.mdx`, text);
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

function article(...changes: readonly Change[]): ParsedArticle {
  const result = parseArticle(SAMPLE_ARTICLE, articleText(...changes));
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.parsed;
}

/** What the content check says of an article and some causes. */
function checked(articles: readonly ParsedArticle[], causes: readonly ParsedCause[]): string {
  const problems: readonly ContentProblem[] = [
    ...checkContent({ articles, causes, brokenFiles: [], today: "2026-11-30" }),
    ...checkCmdlets(articles, facts),
    ...checkCauseCmdlets(causes, facts),
  ];
  return problems.map(formatProblem).join("\n");
}

/** What it says of one file. */
function ofFile(file: string, bytes: Uint8Array): string {
  const parsed = parseFile({ file, bytes });
  return parsed.kind === "unreadable" ? parsed.problems.map(formatProblem).join("\n") : "";
}

function thrownBy(read: () => unknown): string {
  try {
    read();
    return "";
  } catch (error) {
    return String(error);
  }
}

const withCause = (...changes: readonly Change[]) => checked([article()], [cause("clock-skew", ...changes)]);
const withArticle = (...changes: readonly Change[]) => checked([article(...changes)], [cause()]);
const other = (...changes: readonly Change[]) =>
  cause("port-blocked", ["signs: [KRB_AP_ERR_SKEW]", "signs: [10060]"], ...changes);
const partOf = (name: string): string => {
  const text = causeText();
  return text.slice(text.indexOf(`<${name}`), text.indexOf(`</${name}>`) + name.length + 3);
};
const inRelief = (command: string): Change => ["w32tm /resync", command];
const readingCommand =
  '<Command shell="EMS" effect="read-only">\n\n```\nGet-Queue\n```\n\n</Command>\n\n<Output is="healthy">';
const addedCommand = (command: string): Change => [
  "</Check>",
  `${readingCommand.replace("Get-Queue", command)}\n\n\`\`\`text\nx\n\`\`\`\n\n</Output>\n\n</Check>`,
];

test("a right article with a right cause has no problems", () => {
  expect(withArticle()).toBe("");
  expect(withCause(addedCommand("Get-Queue"))).toBe("");
});

test.each<[name: string, says: () => string, fileAndField: RegExp]>([
  [
    "a cause that two flows weigh differently",
    () =>
      checkCauseFlows(
        [
          smallFlow(["  some: clock-skew", "  common: clock-skew\n  some:"]),
          {
            ...smallFlow(["  some: clock-skew", "  rare: clock-skew\n  some:"]),
            file: "content/flows/second.yaml",
          },
        ],
        SMALL_CAUSES,
      ).join("\n"),
    /^content\/flows\/small\.yaml: "causes\.clock-skew\.prior": common here, but rare in content\/flows\/second\.yaml/,
  ],
  [
    "an answer that two flows weigh differently",
    () =>
      checkCauseFlows(
        [
          smallFlow(),
          {
            ...smallFlow(["wrong: +3 clock-skew", "wrong: -2 clock-skew"]),
            file: "content/flows/second.yaml",
          },
        ],
        SMALL_CAUSES,
      ).join("\n"),
    /^content\/flows\/small\.yaml: "questions\.clock\.options\.wrong\.evidence\.clock-skew": 3 here, but -2/,
  ],
  [
    "a cause removed while a flow names it",
    () => thrownBy(() => parseFlow(smallFlowText(), "content/flows/small.yaml", new Map())),
    /content\/flows\/small\.yaml:\d+: "causes\.some": there is no cause "clock-skew"/,
  ],
  [
    "a cause removed while an article names it",
    () => checked([article()], [other()]),
    /content\/events\/msexchangetransport\/1035\.mdx:9: causes: there is no cause "clock-skew"/,
  ],
  [
    "a cause removed while an old link names it",
    () => checkPublished(["clock-skew", "port-blocked", "moved"], [cause().cause], ["moved"]).join("\n"),
    /^content\/reference\/published-causes\.json: port-blocked: links lead to \/causes\/port-blocked/,
  ],
  [
    "a cause removed while another looks like it",
    () => withCause(["lookAlikes: {}", "lookAlikes: { gone: It looks so. }"]),
    /content\/causes\/clock-skew\.mdx:9: lookAlikes: there is no cause "gone"/,
  ],
  [
    "an older id that leads to two causes",
    () => checked([article()], [cause(), other(["reviewedOn:", "renamedFrom: [clock-skew]\nreviewedOn:"])]),
    /content\/causes\/port-blocked\.mdx:\d+: renamedFrom: "clock-skew" already leads to/,
  ],
  [
    "a cause for 2010 in an article for SE",
    () =>
      checked(
        [article(['appliesTo: ["2016", "2019"]', 'appliesTo: ["SE"]'])],
        [cause("clock-skew", ['appliesTo: ["2016", "2019"]', 'appliesTo: ["2010"]'])],
      ),
    /1035\.mdx:9: causes: "clock-skew" is for Exchange 2010, the article for SE/,
  ],
  [
    "a citation of an unknown source in a cause",
    () => withCause(['Set it.<Cite source="page" />', 'Set it.<Cite source="pag" />']),
    /content\/causes\/clock-skew\.mdx:\d+: <Cite>: source="pag" is not among the sources: page \(did you mean "page"\?\)/,
  ],
  [
    "a citation of an unknown source in an article",
    () => withArticle(["Words.\n\n## Causes", 'It ends.<Cite source="ghost" />\n\n## Causes']),
    /1035\.mdx:\d+: <Cite>: source="ghost" is not among the sources: page/,
  ],
  [
    "two causes with the same check and the same signs",
    () => checked([article()], [cause(), cause("clock-again")]),
    /content\/causes\/clock-again\.mdx: <Check>: has the same checks and the same signs as content\/causes\/clock-skew\.mdx/,
  ],
  [
    "a cause in Windows-1252",
    () =>
      ofFile(
        "content/causes/clock-skew.mdx",
        Buffer.from(causeText(["The clocks differ", "Die Uhr läuft"]), "latin1"),
      ),
    /^content\/causes\/clock-skew\.mdx:2: encoding: is not UTF-8 \(it looks like Windows-1252\)/,
  ],
  [
    "an article in Windows-1252",
    () => ofFile(SAMPLE_ARTICLE, Buffer.from(articleText(["A problem", "Störung"]), "latin1")),
    /1035\.mdx:2: encoding: is not UTF-8/,
  ],
  [
    "a cause that looks like itself",
    () => withCause(["lookAlikes: {}", "lookAlikes: { clock-skew: It looks so. }"]),
    /content\/causes\/clock-skew\.mdx:9: lookAlikes: "clock-skew" is this cause itself/,
  ],
  [
    "a look-alike that does not answer",
    () =>
      checked(
        [article()],
        [cause("clock-skew", ["lookAlikes: {}", "lookAlikes: { port-blocked: So. }"]), other()],
      ),
    /clock-skew\.mdx:9: lookAlikes: content\/causes\/port-blocked\.mdx does not name "clock-skew"/,
  ],
  [
    "a cause of an article that no flow reaches, without a reason",
    () => checkCauseFlows([smallFlow()], [...SMALL_CAUSES, cause("unasked").cause]).join("\n"),
    /^content\/causes\/unasked\.mdx: noFlow: no flow names "unasked"/,
  ],
  [
    "a reason for no flow that is not true",
    () => checkCauseFlows([smallFlow()], [{ ...cause().cause, noFlow: "Nothing asks." }]).join("\n"),
    /^content\/causes\/clock-skew\.mdx: noFlow: content\/flows\/small\.yaml names "clock-skew"/,
  ],
  [
    "a cause without check",
    () => withCause([partOf("Check"), ""]),
    /clock-skew\.mdx:\d+: <Check>: is missing/,
  ],
  [
    "a cause without relief and without a reason",
    () => withCause([partOf("Relief"), ""]),
    /clock-skew\.mdx: noRelief: is missing/,
  ],
  [
    "a cause with neither relief nor fix",
    () => withCause([`${partOf("Relief")}\n\n${partOf("Fix")}`, ""]),
    /clock-skew\.mdx:\d+: <Fix>: is missing/,
  ],
  [
    "a cause without proof",
    () => withCause([partOf("Verify"), ""]),
    /clock-skew\.mdx:\d+: <Verify>: is missing/,
  ],
  [
    "a cause without source",
    () =>
      ofFile(
        "content/causes/clock-skew.mdx",
        Buffer.from(
          causeText(['  page: { title: A page, url: "https://learn.microsoft.com/exchange" }', "  {}"]),
        ),
      ),
    /clock-skew\.mdx:\d+: sources: is not right/,
  ],
  [
    "a source that no sentence cites",
    () => withCause(["  page: {", '  unread: { title: B, url: "https://learn.microsoft.com/b" }\n  page: {']),
    /clock-skew\.mdx:\d+: sources: "unread" is cited by no sentence/,
  ],
  [
    "a fix without source",
    () => withCause(['Follow the domain.<Cite source="page" />', "Follow the domain."]),
    /clock-skew\.mdx:\d+: <Fix>: needs a <Cite/,
  ],
  [
    "a relief without source",
    () => withCause(['Set it.<Cite source="page" />', "Set it."]),
    /clock-skew\.mdx:\d+: <Relief>: needs a <Cite/,
  ],
  ...["only", "never", "always", "cannot", "default", "since"].map(
    (claim): [string, () => string, RegExp] => [
      `a paragraph that says “${claim}” without source`,
      () => withCause(["The offset is small.", `The offset ${claim} is small.`]),
      new RegExp(`clock-skew\\.mdx:\\d+: <Cite>: the paragraph says "${claim}"`),
    ],
  ),
  [
    "the same command with another undo in an article and a cause",
    () => withArticle(["Words.\n\n## Causes", `${changing("Set it back.", "none")}\n\n## Causes`]),
    /clock-skew\.mdx:\d+: <Command>: says risk none, undo "Nothing to undo", but content\/events\S+ says/,
  ],
  [
    "the same command with another risk in an article and a cause",
    () =>
      withArticle([
        "Words.\n\n## Causes",
        `${changing("Nothing to undo.", "restart: Windows Time")}\n\n## Causes`,
      ]),
    /clock-skew\.mdx:\d+: <Command>: says risk none.* but content\/events\S+ says of the same command: risk restart/,
  ],
  [
    "a risk that is none of the kinds",
    () => withCause(["restart: Windows Time", "reboot: Windows Time"]),
    /clock-skew\.mdx:\d+: <Fix>: risk="reboot: Windows Time/,
  ],
  [
    "a proof that also shows while the fault lasts",
    () => withCause(["offset +0s", "+400s"]),
    /clock-skew\.mdx:\d+: <Verify>: its healthy output .* is the faulty output of a <Check>/,
  ],
  [
    "a check that changes something",
    () => withCause(addedCommand("Restart-Service MSExchangeTransport")),
    /clock-skew\.mdx:\d+: <Command>: says read-only, but/,
  ],
  [
    "a slot that nobody knows",
    () => withCause(addedCommand("Get-Queue -Server {{sever}}")),
    /clock-skew\.mdx:\d+: <Command>: \{\{sever\}\} is neither a parameter/,
  ],
  [
    "a cmdlet that the versions do not have",
    () => withCause(addedCommand("Get-Queues")),
    /clock-skew\.mdx:\d+: <Command>: Get-Queues/,
  ],
  [
    "a provider that is a source's name in Event Viewer",
    () =>
      withCause(addedCommand("Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='FIPFS'}")),
    /clock-skew\.mdx:\d+: <Command>: .*FIPFS/,
  ],
  [
    "a changing command that does not say what it changes",
    () => withCause([' changes="The clock of this server."', ""]),
    /clock-skew\.mdx:\d+: <Command>: .*needs changes/,
  ],
  [
    "a command that could shut a connector of which only a paste knows the name",
    () => withCause(inRelief("Disable-ReceiveConnector {{receiveConnector}}")),
    /clock-skew\.mdx:\d+: <Command>:/,
  ],
  [
    "a link to a page that is not there",
    () => withCause(["The offset is small.", '<ArticleLink to="/codes/9">9</ArticleLink> is gone.']),
    /clock-skew\.mdx:\d+: <ArticleLink>: there is no page \/codes\/9/,
  ],
  [
    "a cause written in an article",
    () => withArticle(["<Causes />", '<Causes />\n\n<Cause id="a" title="A" likelihood="rare">x</Cause>']),
    /1035\.mdx:\d+: <Cause>: "a" belongs into content\/causes/,
  ],
  [
    "a review in the future",
    () => withCause(["reviewedOn: 2026-11-30", "reviewedOn: 2027-01-01"]),
    /clock-skew\.mdx: reviewedOn: 2027-01-01 is in the future/,
  ],
])("%s is named with file and field", (_name, says, fileAndField) => {
  expect(says()).toMatch(fileAndField);
});

function changing(undo: string, risk: string): string {
  return `<Command shell="cmd" effect="changing" changes="The clock." undo="${undo}" risk="${risk}">\n\n\`\`\`\nw32tm /resync\n\`\`\`\n\n</Command>`;
}
