import { expect, test } from "vitest";
import type { Shell } from "./flow";
import { isReadOnly } from "./read-only-command";

test.each<[Shell, string]>([
  ["EMS", "Get-Queue -Server {{server}} -Filter {Status -eq 'Retry'} | Format-List Identity,LastError"],
  ["EMS", "Get-Queue -Server {{server}} -Filter \"Status -eq 'Retry'\" | Format-List Identity"],
  [
    "PowerShell",
    "Get-EventLog -LogName Application | Where-Object { 1020,1035 -contains $_.EventID } | Format-List Message",
  ],
  ["cmd", "setspn -L {{remoteServer}}\nsetspn -X"],
  ["cmd", "w32tm /stripchart /computer:{{domainController}} /samples:3 /dataonly"],
  ["cmd", "nltest /sc_query:{{domain}}"],
  ["cmd", "klist -li 0x3e4"],
  ["cmd", "netstat -ano -p TCP"],
  ["cmd", "nslookup -type=mx {{domain}} {{dnsServer}}"],
  ["cmd", "eseutil /mh mail.que"],
  ["EMS", "Get-Message -Server {{server}} -ResultSize 5000 | Group-Object FromAddress | Sort-Object Count"],
  ["SMTP", "telnet {{server}} 25\nEHLO client01.contoso.com\nQUIT"],
])("%s: %s only looks", (shell, command) => {
  expect(isReadOnly(shell, command)).toBe(true);
});

test.each<[Shell, string]>([
  ["EMS", "Set-ReceiveConnector {{receiveConnector}} -RequireTLS $false"],
  ["EMS", "Get-Queue | Retry-Queue"],
  ["EMS", "Get-Queue; Remove-Message -Identity 1"],
  ["EMS", "Get-Queue | Where-Object { Remove-Message 1 }"],
  ["EMS", "$x = Get-Queue"],
  ["EMS", "Get-Queue > C:\\queues.txt"],
  ["EMS", 'Get-Queue -Identity "$(Remove-Message 1)"'],
  ["PowerShell", "Get-Service MSExchangeTransport | Where-Object { $_.Stop() }"],
  ["PowerShell", "Test-ComputerSecureChannel -Repair"],
  ["PowerShell", "Restart-Service MSExchangeTransport"],
  ["cmd", "w32tm /resync"],
  ["cmd", "nslookup -type=mx {{domain}} > names.txt"],
  ["cmd", "klist -li 0x3e4 purge"],
  ["cmd", "setspn -S SMTP/EX02 EX02"],
  ["cmd", "nltest /sc_reset:contoso.com"],
  ["cmd", "ipconfig /all & del mail.que"],
  ["cmd", "repadmin /syncall"],
  ["cmd", "eseutil /p mail.que"],
  ["cmd", "some-tool /look"],
  ["SMTP", "EHLO a\nMAIL FROM:<a@contoso.com>"],
])("%s: %s may change something", (shell, command) => {
  expect(isReadOnly(shell, command)).toBe(false);
});
