import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CMDLET_TABLE, parseCmdletTable } from "./cmdlet-table";
import { undoFaults } from "./undo-faults";

const TABLE = parseCmdletTable(readFileSync(CMDLET_TABLE, "utf8"));

test.each([
  ["Suspend-Queue {{queue}}", "Resume-Queue with the same identity."],
  ["Start-Service ADAM_MSExchange", "`Stop-Service ADAM_MSExchange -Force`"],
  ["Set-TransportService {{server}} -PipelineTracingEnabled $false", "The same command with `$true`."],
  ["Restart-Service MSExchangeTransport", "Nothing to undo."],
  ["Add-ADPermission {{receiveConnector}} -ExtendedRights Send-As", "Remove-ADPermission for Send-As."],
])("%s is taken back by %s", (command, undo) => {
  expect(undoFaults(command, undo, ["2013", "2016"], TABLE)).toEqual([]);
});

test.each([
  ["Suspend-Queue {{queue}}", "`Suspend-Queue {{queue}}`", /the command itself/],
  ["Set-TransportService EX01 -PipelineTracingEnabled $true", "The same command with `$true`.", /itself/],
  ["Suspend-Queue {{queue}}", "Resume-Qeueu with the same identity.", /Resume-Qeueu is not a known cmdlet/],
  ["Set-TransportServer EX01 -X 1", "Set-TransportService with the old value.", /not exist in Exchange 2010/],
  ["Start-Service ADAM_MSExchange", "Stop-Service ADAM_MSExchange, which stops mail.", /without -Force/],
  ["Enable-ExchangeCertificate -Services SMTP", "Enable another, then remove this one.", /every service/],
  ["Set-TransportServer EX01 -MessageTrackingLogPath D:\\Logs", "The same with `$null`.", /empty path/],
])("%s is not taken back by %s", (command, undo, fault) => {
  expect(undoFaults(command, undo, ["2010"], TABLE)).toContainEqual(expect.stringMatching(fault));
});
