import { expect, test } from "vitest";
import { readCmdletCalls } from "./cmdlet-calls";

/** `Get-Queue -Server EX01 | Sort-Object Name` → `["Get-Queue -Server", "Sort-Object"]`. */
function callsOf(code: string): string[] {
  return readCmdletCalls(code).map(({ cmdlet, parameters }) =>
    [cmdlet, ...parameters.map((parameter) => `-${parameter}`)].join(" "),
  );
}

test.each([
  [
    "a pipeline",
    "Get-Queue -Server EX01 | Sort-Object Name -Descending",
    ["Get-Queue -Server", "Sort-Object -Descending"],
  ],
  ["lines", "Get-Queue\n\nGet-Message -Queue 'a'", ["Get-Queue", "Get-Message -Queue"]],
  ["a semicolon", "Get-Queue; Get-Message", ["Get-Queue", "Get-Message"]],
  ["a line that goes on behind a backtick", "Get-Queue `\n  -Server EX01", ["Get-Queue -Server"]],
  ["a line that goes on behind a comma", "Set-X -A 1,\n  2 -B 3", ["Set-X -A -B"]],
  ["an assignment", "$queues = Get-Queue -Server EX01", ["Get-Queue -Server"]],
  [
    "a loop",
    "foreach ($q in Get-Queue) { Retry-Queue $q -Confirm:$false }",
    ["Get-Queue", "Retry-Queue -Confirm"],
  ],
  [
    "a condition",
    "if (-not (Test-Path 'C:\\x')) { New-Item 'C:\\x' } else { Get-Item 'C:\\x' }",
    ["Test-Path", "New-Item", "Get-Item"],
  ],
])("the cmdlets of %s", (_what, code, expected) => {
  expect(callsOf(code)).toEqual(expected);
});

test("a parameter behind parentheses belongs to the cmdlet in front of them", () => {
  expect(callsOf("Get-MessageTrackingLog -Start (Get-Date -Year 2024).AddHours(-1) -Sender 'a'")).toEqual([
    "Get-MessageTrackingLog -Start -Sender",
    "Get-Date -Year",
  ]);
});

test("a parameter behind a script block or a hash table belongs to the cmdlet in front of it", () => {
  expect(
    callsOf(
      "Invoke-X -Do { Get-Queue -Filter 'a' } -Now; Get-WinEvent -FilterHashtable @{ Id=1; X='y' } -MaxEvents 5",
    ),
  ).toEqual(["Invoke-X -Do -Now", "Get-Queue -Filter", "Get-WinEvent -FilterHashtable -MaxEvents"]);
});

test.each([
  "(Get-Queue).Count -gt 5 -and $x -notlike 'a' -or $y -is [int]",
  "Get-Queue | Where-Object { $_.Status -eq 'Retry' -and -not $_.A -or $_.B -in 1, 2 -and $_.C -match 'x' }",
  "(Get-Queue) -join ',' -split ';' -replace 'a', 'b'; '{0}' -f (Get-Queue)",
  "$x = -5; [math]::Abs(-5); $true -bxor (Get-Queue)",
])("an operator or a negative number is no parameter: %s", (code) => {
  expect(callsOf(code).filter((call) => call.includes(" "))).toEqual([]);
});

test.each([
  ["a comment", "# Get-Queue -Foo\nGet-Message # then Retry-Queue"],
  ["a block comment", "<# Get-Queue\nRetry-Queue #> Get-Message"],
  ["a literal", "Get-Message 'x''; Get-Queue -Foo'"],
  ["a string with an escaped quotation mark", 'Get-Message "x`"; Get-Queue -Foo"'],
  ["what stands beside an expression in a string", 'Get-Message "$($x.Name) -Foo; Get-Queue"'],
  ["a here-string", "Get-Message @'\nGet-Queue -Foo\nit's\n'@"],
  ["an argument that looks like a cmdlet", "Get-Message Send-As Get-Queue"],
  ["a script", ".\\Move-TransportDatabase.ps1 -Foo\n& 'C:\\Get-Queue' -Foo\nGet-Message"],
  ["a string that is never closed", "Get-Message; 'Get-Queue -Foo"],
])("%s holds no cmdlet call", (_what, code) => {
  expect(callsOf(code)).toEqual(["Get-Message"]);
});

test("a string runs what stands in its $( )", () => {
  expect(callsOf('Get-Message "$(Get-Queue -Server "a") -Foo; Get-Queue"')).toEqual([
    "Get-Message",
    "Get-Queue -Server",
  ]);
});

test("a line for another shell has no cmdlets", () => {
  expect(callsOf("setspn -L EX01\nw32tm /query /status\nnet start msexchangetransport")).toEqual([]);
});
