import type { Argument } from "@/lib/powershell/read-script";

// These verbs only look: https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
const READING_VERB = /^(?:Get(?!-WindowsUpdateLog$)|Test|Resolve|Find|ConvertTo|ConvertFrom)-\w+$/i;

const READING: readonly string[] = [
  "Compare-Object",
  "Convert-Path",
  "ForEach-Object",
  "Format-Custom",
  "Format-Hex",
  "Format-List",
  "Format-Table",
  "Format-Wide",
  "Group-Object",
  "Import-Clixml",
  "Import-Csv",
  "Invoke-Command",
  "Invoke-RestMethod",
  "Invoke-WebRequest",
  "Join-Path",
  "Measure-Command",
  "Measure-Object",
  "New-Guid",
  "New-Object",
  "New-TimeSpan",
  "Out-Default",
  "Out-GridView",
  "Out-Host",
  "Out-Null",
  "Out-String",
  "Read-Host",
  "Search-ADAccount",
  "Search-AdminAuditLog",
  "Search-MailboxAuditLog",
  "Select-Object",
  "Select-String",
  "Select-Xml",
  "Show-EventLog",
  "Sort-Object",
  "Split-Path",
  "Start-Sleep",
  "Tee-Object",
  "Wait-Event",
  "Wait-Job",
  "Wait-Process",
  "Where-Object",
  "Write-Host",
  "Write-Output",
  "Write-Progress",
  "Write-Verbose",
  "Write-Warning",
  // The next ones change the console in which they run, and nothing beyond it.
  "Add-PSSnapin",
  "Clear-Host",
  "Import-Module",
  "New-Variable",
  "Pop-Location",
  "Push-Location",
  "Remove-Variable",
  "Set-ADServerSettings",
  "Set-Location",
  "Set-StrictMode",
  "Set-Variable",
].map((name) => name.toLowerCase());

/** Classes whose objects live in memory, or only open a connection to be read. */
const PURE_CLASS =
  /^(?:System\.)?(?:PSObject|Object|PSCustomObject|Management\.Automation\.PSObject|Collections\..+|Text\.(?:StringBuilder|\w*Encoding)|Xml\.XmlDocument|Version|Guid|Uri|DateTime|TimeSpan|Random|ComponentModel\.Win32Exception|Diagnostics\.Stopwatch|DirectoryServices\.Directory(?:Searcher|Entry)|IO\.(?:StreamReader|StringReader|MemoryStream)|Net\.Sockets\.(?:TcpClient|UdpClient)|Net\.(?:IPAddress|IPEndPoint|NetworkInformation\.Ping)|Net\.Security\.SslStream|Net\.Mail\.MailAddress|Security\.Cryptography\.X509Certificates\.X509(?:Certificate2?|Chain)|Security\.Principal\.\w+)$/i;

/** Whether objects of this class can be made without changing anything, e.g. `System.Net.Sockets.TcpClient`. */
export function isPureClass(name: string): boolean {
  return PURE_CLASS.test(name.replace(/\(.*$/s, "").replace(/[[\]]/g, ""));
}

/** What stands alone, and is not the value of a parameter in front of it. */
const positional = (given: readonly Argument[]) =>
  given.filter(({ parameter }, at) => parameter === undefined && given[at - 1]?.parameter === undefined);
const named = (given: readonly Argument[], pattern: RegExp) =>
  given.find(({ parameter }) => parameter !== undefined && pattern.test(parameter));

/** Parameters with which a reading cmdlet changes something. They may be shortened as long as nothing else fits. */
const CHANGING_PARAMETERS: Readonly<Record<string, { readonly pattern: RegExp; readonly because: string }>> =
  {
    "test-computersecurechannel": { pattern: /^r/i, because: "-Repair builds a new secure channel" },
    "invoke-command": { pattern: /^f/i, because: "runs a script file, whose text is not known" },
    "invoke-webrequest": { pattern: /^(?:m|o|inf|bod)/i, because: "may send something or write a file" },
    "invoke-restmethod": { pattern: /^(?:m|o|inf|bod)/i, because: "may send something or write a file" },
    "foreach-object": { pattern: /^m/i, because: "may call a method of that name" },
  };

/** What a switch of a reading cmdlet changes all the same; undefined when nothing. */
function changingParameter(name: string, given: readonly Argument[]): string | undefined {
  const rule = Object.entries(CHANGING_PARAMETERS).find(([cmdlet]) => cmdlet === name)?.[1];
  if (!rule) return undefined;
  if (given.some(({ form }) => form === "splat")) return "its parameters are not written out";
  return named(given, rule.pattern) ? rule.because : undefined;
}

function madeObject(given: readonly Argument[]): string | undefined {
  const byName = given.findIndex(({ parameter }) => parameter !== undefined && /^t/i.test(parameter));
  const type = byName >= 0 ? given[byName + 1] : positional(given)[0];
  if (type === undefined || given.some(({ form }) => form === "splat")) return "the class is not written out";
  if (named(given, /^c/i)) return "-ComObject starts another program";
  const name = type.text.replace(/['"]/g, "");
  return isPureClass(name) ? undefined : `${name} is not known to live in memory alone`;
}

/**
 * Why a cmdlet may change something; undefined when it only looks. What stands in its script blocks is a command of its own.
 * @param cmdlet its full name, no alias
 */
export function changesByCmdlet(cmdlet: string, given: readonly Argument[]): string | undefined {
  const name = cmdlet.toLowerCase();
  if (!READING_VERB.test(name) && !READING.includes(name)) return "is not known to be read-only";
  if (name === "tee-object" && !named(given, /^v/i)) return "writes a file";
  if (name === "new-object") return madeObject(given);
  if (name === "foreach-object" && positional(given).some(({ form }) => form !== "block" && form !== "splat"))
    return "may call a method by its name: write the block out";
  return changingParameter(name, given);
}
