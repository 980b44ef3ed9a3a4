import type { CmdletTable } from "@/lib/powershell/cmdlet-table";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

const VERBS =
  "Add|Clear|Copy|Disable|Dismount|Enable|Export|Get|Import|Install|Mount|Move|New|Redirect|Remove|Rename|Restart|Resume|Retry|Set|Start|Stop|Suspend|Test|Uninstall|Update";
const CMDLETS = new RegExp(`(?<![\\w-])(?:${VERBS})-[A-Z]\\w+`, "g");

// Services that others depend on; Stop-Service refuses them without -Force:
// https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/services-overview
const NEEDED_BY_OTHERS =
  /Stop-Service\s+(?:-Name\s+)?(ADAM_MSExchange|MSExchangeADTopology)\b(?![^.]*-Force)/i;

/** Undo lines that do harm, each with the command that they belong to. */
const TRAPS: readonly { readonly command: RegExp; readonly undo: RegExp; readonly because: string }[] = [
  {
    // https://learn.microsoft.com/powershell/module/exchangepowershell/remove-exchangecertificate
    command: /Enable-ExchangeCertificate/i,
    undo: /Remove-ExchangeCertificate|then remove (?:this|it)/i,
    because: "Remove-ExchangeCertificate deletes the certificate for every service: there is nothing to undo",
  },
  {
    // https://learn.microsoft.com/exchange/mail-flow/transport-logs/configure-message-tracking
    command: /-MessageTrackingLogPath/i,
    undo: /\$null/i,
    because:
      "an empty path while the log is on is an error of its own: use -MessageTrackingLogEnabled $false",
  },
];

const plain = (text: string) => text.replaceAll("`", "").replace(/\s+/g, " ").trim();

function repeatsCommand(command: string, undo: string): boolean {
  const whole = plain(command);
  if (plain(undo).replace(/\.$/, "") === whole) return true;
  return [...undo.matchAll(/`([^`]+)`/g)].some(([, code = ""]) => plain(code) === whole);
}

/** "The same command with $true", where the command says so already. */
function repeatsValue(command: string, undo: string): boolean {
  const value = /^the same command with (-\w+ \S+|\$\w+|[A-Z]\w+)\.?$/i
    .exec(plain(undo))?.[1]
    ?.replace(/[.,;]$/, "");
  if (value === undefined) return false;
  const said = plain(command).toLowerCase();
  const other = { $true: "$false", $false: "$true" }[value.toLowerCase()];
  return said.endsWith(` ${value.toLowerCase()}`) && !(other && said.includes(other));
}

/**
 * What is wrong with the way back from a command, as far as its words tell.
 * @param undo prose, in which `backticks` mark code
 * @param claimed the Exchange versions that the command is offered for
 */
export function undoFaults(
  command: string,
  undo: string,
  claimed: readonly ExchangeVersion[],
  table: CmdletTable,
): readonly string[] {
  const cmdlets = [...new Set(undo.match(CMDLETS) ?? [])];
  const needed = NEEDED_BY_OTHERS.exec(undo)?.[1];
  return [
    ...(repeatsCommand(command, undo) || repeatsValue(command, undo) ? ["is the command itself"] : []),
    ...cmdlets.flatMap((name) => {
      const known = table.get(name.toLowerCase());
      if (!known) return [`${name} is not a known cmdlet`];
      const missing = claimed.filter((version) => !known.versions.includes(version));
      return missing.length > 0 ? [`${name} does not exist in Exchange ${missing.join(", ")}`] : [];
    }),
    ...(needed ? [`${needed} is refused without -Force, because other services depend on it`] : []),
    ...TRAPS.filter((trap) => trap.command.test(command) && trap.undo.test(undo)).map(
      ({ because }) => because,
    ),
  ].map((fault) => `undo: ${fault}`);
}
