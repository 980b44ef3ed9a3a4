import { expect, test } from "vitest";
import { scriptFaults } from "./script-faults";

function faultsOf(...lines: readonly string[]): readonly string[] {
  return scriptFaults(["& {", ...lines.map((line) => `  ${line}`), "}"].join("\n"), ["server"]);
}

test.each([
  "$out = $out + (Get-Queue -ErrorAction Stop -Server $server -Filter {Status -eq 'Retry'} | Format-List Identity | Out-String -Width 4096)",
  "$out = $out + (w32tm /stripchart /computer:$server /samples:3 /dataonly 2>&1 | Out-String -Width 4096)",
  "$out = $out + (Get-EventLog -LogName Application -Newest 9 | Where-Object { $_.Source -like 'MSExchange*' -and (1020,1024 -contains $_.EventID) } | Out-String)",
  "Write-Host '1. Isn''t it; Remove-Item?'",
  "$sum = ($sum * 31 + [int]$line[$position]) % 9973",
])("%s only looks", (line) => {
  expect(faultsOf(line)).toEqual([]);
});

test.each([
  "Set-Service MSExchangeTransport",
  "Get-Queue | Retry-Queue",
  "Get-Queue | ForEach-Object { Remove-Item $_ }",
  "Get-Queue | Where-Object { Stop-Service $_.Name }",
  "Get-Queue | % { $_ }",
  "Get-Queue | ? { $_ }",
  "gci",
  "del x.txt",
  "$out = Remove-Item x",
  "$out = $out + (Remove-Item x)",
  "$profile = 'x'",
  "$out = Get-Queue; Get-Queue",
  "Get-Queue > x.txt",
  "Get-Queue 2> x.txt",
  "[System.IO.File]::Delete('x')",
  "$out.Delete()",
  "$out = $out.Replace('a', 'b')",
  "$out = [System.Net.Dns]$line",
  "nltest /sc_reset:contoso.com",
  "klist purge",
  'Write-Host "$(Remove-Item x)"',
  "& Remove-Item",
  "Write-Host `",
  "if ($out -match 'x') { Remove-Item x }",
  "try { Remove-Item x } catch { }",
  "Test-ServiceHealth | Out-File x",
  "Add-Type -AssemblyName System",
  "New-Object -ComObject Shell.Application",
  ". $profile",
  "Invoke-Expression $out",
  "iex $out",
])("%s is refused", (line) => {
  expect(faultsOf(line)).not.toEqual([]);
});

test.each(["if ($out -match 'x') {", "}", "$out = ($out", "Write-Host 'x", 'Write-Host "x', ")"])(
  "%s is not balanced",
  (line) => {
    expect(faultsOf(line)).not.toEqual([]);
  },
);

test("an empty line is refused, because a console would run what stands above it", () => {
  expect(scriptFaults("& {\n\n}", [])).toHaveLength(1);
});
