import { expect, test } from "vitest";
import { shutsNamedConnector } from "./connector-danger";

test.each([
  "Set-ReceiveConnector {{receiveConnector}} -RemoteIPRanges 192.0.2.66,192.0.2.67",
  "Set-ReceiveConnector -Identity {{receiveConnector}} -RequireTLS $true -Enabled $false",
])("%s may stop the mail of everybody", (command) => {
  expect(shutsNamedConnector(command)).toBe(true);
});

test.each([
  "Set-ReceiveConnector {{receiveConnector}} -Enabled $true",
  "Set-ReceiveConnector {{receiveConnector}} -RemoteIPRanges $ranges",
  "Set-ReceiveConnector {{receiveConnector}} -RemoteIPRanges @{ Remove = {{remoteIpAddress}} }",
  "Get-ReceiveConnector -Server {{server}} | Where-Object { $_.Name -eq 'Relay' } | Set-ReceiveConnector -Enabled $false",
])("%s does not", (command) => {
  expect(shutsNamedConnector(command)).toBe(false);
});
