import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cmdletFaults } from "@/lib/powershell/cmdlet-faults";
import { NO_FACTS } from "@/lib/powershell/no-facts";
import { checkCmdlets } from "./check-cmdlets";
import { CMDLET_TABLE, parseCmdletTable } from "@/lib/powershell/cmdlet-table";
import { formatProblem } from "./content-problem";
import { parseArticle } from "./parse-article";

const source = "https://learn.microsoft.com/powershell";
const TABLE = parseCmdletTable(
  JSON.stringify([
    {
      name: "Get-Queue",
      module: "exchange",
      versions: "2007 2010 2013 2016 2019 SE",
      parameters: ["Identity", "Server", { name: "Exclude", since: "2013" }],
      source,
    },
    {
      name: "Get-TransportService",
      module: "exchange",
      versions: "2013 2016 2019 SE",
      parameters: ["Identity"],
      source,
    },
    { name: "Where-Object", module: "windows", versions: "all", parameters: "any", source },
  ]),
);

test("known cmdlets with their parameters pass, in any case and with common parameters", () => {
  const command = "get-queue -server {{server}} -ErrorAction Stop | Where-Object { $_.Status -eq 'Retry' }";
  expect(cmdletFaults(command, ["2007", "SE"], TABLE)).toEqual([]);
});

test.each([
  ["an unknown cmdlet", "Get-Quueue", /Get-Quueue is not in/],
  ["an unknown parameter", "Get-Queue -Serber EX01", /Get-Queue has no parameter -Serber/],
  ["a shortened parameter", "Get-Queue -Serv EX01", /no parameter -Serv /],
  [
    "a cmdlet of later versions",
    "Get-TransportService EX01",
    /Get-TransportService does not exist in Exchange 2010; .*versions="2016"/,
  ],
  [
    "a parameter of later versions",
    "Get-Queue -Exclude Internal",
    /Get-Queue -Exclude does not exist in Exchange 2010; .*"2016"/,
  ],
])("%s is reported once", (_what, command, message) => {
  expect(cmdletFaults(`${command}\n${command}`, ["2010", "2016"], TABLE)).toEqual([
    expect.stringMatching(message),
  ]);
});

test("without a version that fits, none is advised", () => {
  expect(cmdletFaults("Get-TransportService", ["2007", "2010"], TABLE)).toEqual([
    "Get-TransportService does not exist in Exchange 2007, 2010",
  ]);
});

function problemsOf(attributes: string, command: string): string[] {
  const result = parseArticle(
    "content/procedures/look.mdx",
    `---
title: Look
summary: A summary.
area: relay
appliesTo: ["2010", "2016"]
sources: [{ title: A page, url: "https://learn.microsoft.com/exchange" }]
reviewedOn: 2026-11-20
---

Look:

<Command ${attributes}>

\`\`\`
${command}
\`\`\`

</Command>
`,
  );
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return checkCmdlets([result.parsed], { ...NO_FACTS, cmdlets: TABLE }).map(formatProblem);
}

test("a command without versions is held against those of its article, and named by its line", () => {
  expect(problemsOf('shell="EMS" effect="read-only"', "Get-TransportService")).toEqual([
    expect.stringMatching(/^content\/procedures\/look\.mdx:12: <Command>: Get-TransportService .*2010/),
  ]);
});

test("a command's own versions come first", () => {
  expect(problemsOf('shell="EMS" effect="read-only" versions="2016"', "Get-TransportService")).toEqual([]);
});

test("lines for an SMTP session are no PowerShell", () => {
  expect(problemsOf('shell="SMTP" effect="read-only"', "Message-ID")).toEqual([]);
});

test.each([
  [
    "Set-ReceiveConnector {{receiveConnector}} -TlsCertificateName $name -TransportRole FrontendTransport",
    ["2013"],
  ],
  ["Set-TransportService {{server}} -IntraOrgConnectorProtocolLoggingLevel Verbose", ["2016"]],
  ["Get-ReceiveConnector -Server {{server}} | Format-Table Name, Bindings -AutoSize", ["2007", "SE"]],
] as const)("the table knows %s", (command, versions) => {
  expect(cmdletFaults(command, versions, parseCmdletTable(readFileSync(CMDLET_TABLE, "utf8")))).toEqual([]);
});

test.each([
  ["Set-ReceiveConnector {{receiveConnector}} -TlsCertificateName $name", ["2010"]],
  ["Set-TransportService {{server}} -IntraOrgProtocolLoggingLevel Verbose", ["2016"]],
  ["Get-TransportService", ["2010"]],
] as const)("the table refuses %s", (command, versions) => {
  expect(cmdletFaults(command, versions, parseCmdletTable(readFileSync(CMDLET_TABLE, "utf8")))).toHaveLength(
    1,
  );
});
