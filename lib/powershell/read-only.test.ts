import { expect, test } from "vitest";
import type { Shell } from "./quote-value";
import { changeText, judgeReadOnly } from "./read-only";

const LOOKS: readonly (readonly [Shell, string])[] = [
  ["EMS", "Get-Queue -Server {{server}} -Filter {Status -eq 'Retry'} | Format-List Identity,LastError"],
  ["EMS", "Get-Queue -Filter {Status -eq 'Retry' -and (MessageCount -gt 10)}"],
  ["EMS", "Get-Queue -Server {{server}} -Filter \"Status -eq 'Retry'\" | Format-List Identity"],
  ["EMS", "Get-Message -Server {{server}} -ResultSize 5000 | Group-Object FromAddress | Sort-Object Count"],
  ["EMS", "Get-MessageTrackingLog -Start (Get-Date).AddDays(-1) | Sort-Object Timestamp"],
  [
    "EMS",
    "Get-MessageTrackingLog -EventId FAIL | Where-Object { \"$($_.RecipientStatus)\" -match '5\\.1\\.1' }",
  ],
  ["EMS", "Get-Message | ForEach-Object { \"$_\".Split(';')[0].Trim() } | Group-Object"],
  [
    "EMS",
    "$folder = (Get-FrontendTransportService {{server}}).ReceiveProtocolLogPath\ngci \"$folder\\RECV*.log\" | sls 'x'",
  ],
  [
    "EMS",
    "[xml]$pressure = Get-ExchangeDiagnosticInfo -Process EdgeTransport\n$pressure.Diagnostics.Components",
  ],
  ["EMS", "Get-ExchangeServer | % { [System.Net.Dns]::GetHostAddresses($_.Fqdn) }"],
  ["EMS", "Get-Mailbox -ResultSize 5 2>$null | ? { $_.Name -like 'Send-As*' } # Set-Mailbox comes later"],
  ["PowerShell", "gsv MSExchange* | ? { $_.Status -eq 'Stopped' } | ft Name, Status -AutoSize"],
  [
    "PowerShell",
    "Get-WmiObject Win32_Volume | Format-Table Name, @{ n = 'GB'; e = { [math]::Round($_.FreeSpace / 1GB, 1) } }",
  ],
  [
    "PowerShell",
    "Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 1035, 1020 } |\n  Format-List TimeCreated, Message",
  ],
  [
    "PowerShell",
    "Get-EventLog Application | Where-Object { 1020,1035 -contains $_.EventID } | Format-List Message",
  ],
  [
    "PowerShell",
    "foreach ($port in 53, 88) { Test-NetConnection -ComputerName {{domainController}} -Port $port }",
  ],
  [
    "PowerShell",
    "$client = New-Object System.Net.Sockets.TcpClient\n$client.Connect({{remoteHost}}, 25)\n$client.Close()",
  ],
  ["PowerShell", "if ((Get-Date).Hour -gt 8) { 'day' } else { 'night' }"],
  ["PowerShell", "Test-ComputerSecureChannel"],
  ["PowerShell", "Invoke-Command -ComputerName {{server}} { Get-Service MSExchangeTransport }"],
  ["PowerShell", "New-Object PSObject -Property @{ GB = 1; Folder = $_.FullName }"],
  ["PowerShell", "& { Get-Queue }"],
  ["PowerShell", "Import-Csv C:\\queues.csv | Compare-Object (Import-Csv C:\\old.csv)"],
  ["PowerShell", "Get-Content @'\nC:\\a file > with Remove-Item in its name\n'@"],
  ["PowerShell", '& "$env:ExchangeInstallPath\\Bin\\eseutil.exe" /mh mail.que'],
  ["PowerShell", "sc.exe qc MSExchangeTransport\nreg query HKLM\\SOFTWARE\\Microsoft\\ExchangeServer /s"],
  ["PowerShell", "Invoke-WebRequest https://mail.contoso.com/owa/healthcheck.htm -UseBasicParsing"],
  ["PowerShell", "$counts = @{}\n$counts['a'] = 1\n$counts.GetEnumerator() | Sort-Object Value"],
  ["cmd", "setspn -L {{remoteServer}}\nsetspn -X"],
  ["cmd", "setspn -F -Q SMTPSVC/{{remoteServer}}*"],
  ["cmd", "w32tm /stripchart /computer:{{domainController}} /samples:3 /dataonly"],
  ["cmd", "w32tm /query /status & w32tm /monitor"],
  ["cmd", "nltest /sc_query:{{domain}}"],
  ["cmd", "nltest /dsgetdc:%USERDNSDOMAIN% /force /kdc"],
  ["cmd", "klist -li 0x3e4"],
  ["cmd", "klist -li 0x3e7 tickets"],
  ["cmd", "netstat -ano -p TCP | findstr :25"],
  ["cmd", "nslookup -type=mx {{domain}} {{remoteIpAddress}} 2>nul"],
  ["cmd", "eseutil /mh mail.que"],
  ["cmd", "net start"],
  ["cmd", "sc query MSExchangeTransport"],
  ["cmd", "netsh winhttp show proxy"],
  ["cmd", "certutil -verify -urlfetch mail.cer\ncertutil -store My"],
  ["cmd", "repadmin /showrepl {{domainController}} /errorsonly"],
  ["cmd", "openssl s_client -connect mail.contoso.com:25 -starttls smtp"],
  ["cmd", "ipconfig /all"],
  ["cmd", "telnet {{server}} 25\nEHLO client01.contoso.com\nQUIT"],
  ["SMTP", "telnet {{server}} 25\nEHLO client01.contoso.com\nQUIT"],
  ["SMTP", "EHLO a\nMAIL FROM:<a@contoso.com>\nRCPT TO:<b@fabrikam.com>\nQUIT"],
];

const CHANGES: readonly (readonly [Shell, string, string])[] = [
  ["EMS", "Set-ReceiveConnector {{receiveConnector}} -RequireTLS $false", "Set-ReceiveConnector"],
  ["EMS", "Get-Queue | Retry-Queue", "Retry-Queue"],
  ["EMS", "Get-Queue; Remove-Message -Identity 1", "Remove-Message"],
  ["EMS", "Get-Queue\nRestart-Service MSExchangeTransport", "Restart-Service"],
  ["EMS", "Get-Queue | Where-Object { Remove-Message 1 }", "Remove-Message"],
  ["EMS", "Get-Queue -Filter {Status -eq 'Retry'; Remove-Message 1}", "Remove-Message"],
  ["EMS", "Get-Queue > C:\\queues.txt", ">"],
  ["EMS", "Get-Queue 2>> C:\\errors.txt", "2>>"],
  ["EMS", "Get-Queue | Out-File C:\\queues.txt", "Out-File"],
  ["EMS", "Get-Queue | Tee-Object C:\\queues.txt", "Tee-Object"],
  ["EMS", "Get-Queue | Export-Csv C:\\queues.csv", "Export-Csv"],
  ["EMS", 'Get-Queue -Identity "$(Remove-Message 1)"', "Remove-Message"],
  ["EMS", 'Get-Queue @"\n$(Remove-Message 1)\n"@', "Remove-Message"],
  ["EMS", "Get-Queue | Select-Object @{ n = 'x'; e = { Suspend-Queue $_.Identity } }", "Suspend-Queue"],
  ["EMS", "Get-Queue `\n  | Retry-`Queue", "Retry-Queue"],
  ["EMS", "Get-Queue -Server (Set-TransportService {{server}})", "Set-TransportService"],
  ["PowerShell", "Get-Service MSExchangeTransport | ForEach-Object { $_.Stop() }", "$_.Stop"],
  ["PowerShell", "Get-Service MSExchangeTransport | ForEach-Object Stop", "ForEach-Object"],
  ["PowerShell", "gsv MSExchangeTransport | % { $_.'Stop'() }", "$_.'Stop'"],
  ["PowerShell", "(Get-Service MSExchangeTransport).Stop()", "(Get-Service MSExchangeTransport).Stop"],
  ["PowerShell", "Test-ComputerSecureChannel -Repair", "Test-ComputerSecureChannel"],
  ["PowerShell", "Test-ComputerSecureChannel –Rep", "Test-ComputerSecureChannel"],
  ["PowerShell", "Test-ComputerSecureChannel @options", "Test-ComputerSecureChannel"],
  ["PowerShell", "ni C:\\x -ItemType Directory", "ni"],
  ["PowerShell", "gci C:\\logs | rm", "rm"],
  ["PowerShell", "sc C:\\x.txt 'text'", "sc"],
  ["PowerShell", "Send-MailMessage -To pat@fabrikam.com -From a@contoso.com -Subject x", "Send-MailMessage"],
  ["PowerShell", "Start-Transcript C:\\x.txt", "Start-Transcript"],
  ["PowerShell", "Invoke-Expression $command", "Invoke-Expression"],
  ["PowerShell", "& $command", "$command"],
  ["PowerShell", ". .\\repair.ps1", ".\\repair.ps1"],
  ["PowerShell", ".\\repair.ps1", ".\\repair.ps1"],
  ["PowerShell", "[System.IO.File]::Delete('C:\\x')", "[System.IO.File]::Delete"],
  ["PowerShell", "[System.IO.StreamWriter]'C:\\x'", "[System.IO.StreamWriter]"],
  ["PowerShell", "New-Object System.IO.StreamWriter 'C:\\x'", "New-Object"],
  ["PowerShell", "New-Object -ComObject Shell.Application", "New-Object"],
  ["PowerShell", "(Get-Item C:\\x).IsReadOnly = $true", "(Get-Item C:\\x).IsReadOnly"],
  [
    "PowerShell",
    "Microsoft.PowerShell.Management\\Stop-Service x",
    "Microsoft.PowerShell.Management\\Stop-Service",
  ],
  ["PowerShell", "Format-Volume -DriveLetter D", "Format-Volume"],
  ["PowerShell", "Invoke-WebRequest https://contoso.com -Method Post", "Invoke-WebRequest"],
  ["PowerShell", "Get-Service x\nnet stop MSExchangeTransport", "net"],
  ["PowerShell", "cmd /c del mail.que", "cmd"],
  ["PowerShell", "function Get-Thing { Remove-Item x }", "Get-Thing"],
  ["PowerShell", "nltest /sc_query:a; nltest /sc_verify:a", "nltest"],
  ["cmd", "nltest /dsgetdc:{{domain}}\nnltest /sc_verify:{{domain}}", "nltest"],
  ["cmd", "nltest /sc_reset:contoso.com", "nltest"],
  ["cmd", "net start MSExchangeTransport", "net"],
  ["cmd", "net user administrator NewPassword1", "net"],
  ["cmd", "reg delete HKLM\\SOFTWARE\\x /f", "reg"],
  ["cmd", "sc config MSExchangeTransport start= auto", "sc"],
  ["cmd", "netsh winhttp reset proxy", "netsh"],
  ["cmd", "certutil -delstore My 5113AE02", "certutil"],
  ["cmd", "w32tm /resync", "w32tm"],
  ["cmd", "w32tm /query /status && w32tm /config /update", "w32tm"],
  ["cmd", "nslookup -type=mx {{domain}} > names.txt", "nslookup"],
  ["cmd", "klist -li 0x3e4 purge", "klist"],
  ["cmd", "setspn -S SMTP/EX02 EX02", "setspn"],
  ["cmd", "setspn -X & setspn -D SMTP/EX02 EX02", "setspn"],
  ["cmd", "ipconfig /flushdns", "ipconfig"],
  ["cmd", "ipconfig /all & del mail.que", "del"],
  ["cmd", "repadmin /syncall", "repadmin"],
  ["cmd", "eseutil /p mail.que", "eseutil"],
  ["cmd", "dcdiag /fix", "dcdiag"],
  ["cmd", "curl -o x.txt https://contoso.com", "curl"],
  ["cmd", "some-tool /look", "some-tool"],
  ["SMTP", "EHLO a\nMAIL FROM:<a@contoso.com>\nRCPT TO:<b@fabrikam.com>\nDATA", "DATA"],
  ["EMS", " ", " "],
];

test.each(LOOKS)("%s: %s only looks", (shell, command) => {
  expect(judgeReadOnly(shell, command)).toEqual({ readOnly: true });
});

test.each(CHANGES)("%s: %s may change something by %s", (shell, command, token) => {
  expect(judgeReadOnly(shell, command)).toEqual({
    readOnly: false,
    token,
    because: expect.stringMatching(/\w/),
  });
});

test("the verdict says what may change something, and why", () => {
  expect(changeText(judgeReadOnly("cmd", "nltest /sc_verify:contoso.com"))).toMatch(/^"nltest" .*sc_verify/);
  expect(changeText(judgeReadOnly("EMS", "Get-Queue"))).toBe("");
});

test.each([
  "Get-Queue }",
  "Get-Queue (",
  "@{ a = ",
  "'never closed",
  '"$(',
  "[",
  "{{",
  "|",
  "Get-Queue |",
  "`",
])("%s is judged, whatever it is", (command) => {
  expect(judgeReadOnly("PowerShell", command)).toHaveProperty("readOnly");
});
