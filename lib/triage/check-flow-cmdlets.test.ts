import { expect, test } from "vitest";
import { parseCmdletTable } from "@/lib/powershell/cmdlet-table";
import { NO_FACTS } from "@/lib/powershell/no-facts";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { checkFlowCmdlets } from "./check-flow-cmdlets";

const source = "https://learn.microsoft.com/powershell";
const cmdlets = parseCmdletTable(
  JSON.stringify([
    { name: "Get-Queue", module: "exchange", versions: "all", parameters: ["Identity"], source },
    { name: "Set-ReceiveConnector", module: "exchange", versions: "all", parameters: ["Enabled"], source },
    {
      name: "Test-NetConnection",
      module: "windows",
      versions: "2013 2016 2019 SE",
      parameters: ["ComputerName", "Port"],
      source,
    },
  ]),
);
const FACTS = { ...NO_FACTS, cmdlets };

test("a flow whose cmdlets exist in its versions passes", () => {
  expect(checkFlowCmdlets([smallFlow()], FACTS)).toEqual([]);
});

test.each<[string, [string, string], RegExp]>([
  [
    "a check for too many versions",
    ["versions: 2013 2016 2019 SE", "versions: 2010 2013 2016 2019 SE"],
    /"questions\.port\.checks": Test-NetConnection does not exist in Exchange 2010/,
  ],
  [
    "an unknown parameter in a symptom's verification",
    ["EMS: Get-Queue", "EMS: Get-Queue -All"],
    /"symptoms\.mail-waits\.verify": Get-Queue has no parameter -All/,
  ],
])("%s is reported with file and field", (_what, change, message) => {
  expect(checkFlowCmdlets([smallFlow(change)], FACTS)).toEqual([
    expect.stringMatching(new RegExp(`^content/flows/small\\.yaml: ${message.source}`)),
  ]);
});
