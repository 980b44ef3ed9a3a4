import { expect, test } from "vitest";
import { exampleNames } from "./example-names";

test.each([
  ["Set-SendConnector 'To Internet' -MaxMessageSize 36MB", "sendConnector"],
  ['Set-SendConnector -Identity "To provider" -TlsCertificateName $null', "sendConnector"],
  ["Set-TransportService EX01 -MaxOutboundConnections 100", "server"],
])("%s: an example where a value exists", (command, slot) => {
  expect(exampleNames(command)).toEqual([expect.stringContaining(`write {{${slot}}} in its place`)]);
});

test.each([
  ["the value itself", "Set-SendConnector {{sendConnector}} -MaxMessageSize 36MB"],
  [
    "another example that has to be replaced",
    "Set-SendConnector 'To provider' -TlsDomain 'smtp.provider.example'",
  ],
  ["a connector that is switched off", "Set-SendConnector 'To Fabrikam' -Enabled $false"],
  [
    "a connector that the command makes",
    "New-SendConnector -Name 'To filter' -Usage Custom\nSet-SendConnector 'To filter' -MaxMessageSize 36MB",
  ],
  ["a name that is none of the reader's", "Disable-TransportAgent 'Transport Rule Agent' -Confirm:$false"],
  [
    "a Receive connector, which is never taken from a paste",
    "Set-ReceiveConnector 'Relay for devices' -AuthMechanism Tls",
  ],
])("%s stays", (_what, command) => {
  expect(exampleNames(command)).toEqual([]);
});
