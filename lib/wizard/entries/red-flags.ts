import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { RedFlag, Shell, Symptom } from "@/lib/wizard/flow/flow";

/** A look that takes a minute and can end the search at once, whatever the symptom is. */
export type CommonRedFlag = {
  readonly title: string;
  readonly text: string;
  readonly shell: Shell;
  readonly command: string;
  /** Versions that have it; undefined for all. */
  readonly versions?: readonly ExchangeVersion[];
  readonly healthy: string;
  readonly faulty: string;
  /** Where a bad finding leads. */
  readonly article: { readonly url: string; readonly title: string };
  /** A symptom's own red flag with this command says the same; its text is shown with this one. */
  readonly sameCommand: string;
};

// Sources: the procedures check-back-pressure, check-transport-services, check-component-state and list-smtp-certificates.
export const COMMON_RED_FLAGS: readonly CommonRedFlag[] = [
  {
    title: "Is the server short of disk or memory?",
    text: "Under back pressure a server logs `15004`, `15006` or `15007` (Exchange 2007: `15001`, `15002`) and takes mail slowly or not at all; a newest entry of `15005` down to Normal or Low means that it is over.",
    shell: "PowerShell",
    command:
      "Get-EventLog -LogName Application -Source MSExchangeTransport -Newest 1000 | Where-Object { 15001..15007 -contains $_.EventID } | Select-Object -First 3 | Format-List TimeGenerated,EventID,Message",
    healthy: "(no output)",
    faulty:
      "TimeGenerated : 3/5/2024 2:14:06 AM\nEventID       : 15006\nMessage       : Microsoft Exchange Transport is rejecting message submissions because the\n                available disk space has dropped below the configured threshold.",
    article: { url: "/problems/back-pressure-stops-mail", title: "Free what is short" },
    sameCommand: "Get-WmiObject",
  },
  {
    title: "Do all Exchange services run?",
    text: "`RequiredServicesRunning` must be `True` for every role.",
    shell: "EMS",
    command: "Test-ServiceHealth | Format-List Role,RequiredServicesRunning,ServicesNotRunning",
    healthy:
      "Role                    : Mailbox Server Role\nRequiredServicesRunning : True\nServicesNotRunning      : {}",
    faulty:
      "Role                    : Mailbox Server Role\nRequiredServicesRunning : False\nServicesNotRunning      : {MSExchangeDelivery}",
    article: { url: "/procedures/check-transport-services", title: "See which service counts, and start it" },
    sameCommand: "Test-ServiceHealth",
  },
  {
    title: "Has a certificate expired?",
    text: "Every certificate with `SMTP` in `Services` must be `Valid`, with `NotAfter` in the future.",
    shell: "EMS",
    command: "Get-ExchangeCertificate | Format-List Services,Status,NotAfter,Subject",
    healthy:
      "Services : IIS, SMTP\nStatus   : Valid\nNotAfter : 3/4/2027 11:59:59 PM\nSubject  : CN=mail.contoso.com",
    faulty:
      "Services : IIS, SMTP\nStatus   : DateInvalid\nNotAfter : 11/3/2026 11:59:59 PM\nSubject  : CN=mail.contoso.com",
    article: { url: "/events/msexchangetransport/12016", title: "Renew it" },
    sameCommand: "Get-ExchangeCertificate",
  },
  {
    title: "Is a component switched off?",
    text: "`ServerWideOffline`, `HubTransport` and `FrontendTransport` (on an Edge server `EdgeTransport`) must be `Active`, although all services run. `ForwardSyncDaemon` and `ProvisioningRps` are Inactive on a healthy server.",
    shell: "EMS",
    command: "Get-ServerComponentState -Identity {{server}} | Format-Table Component,State -AutoSize",
    versions: ["2013", "2016", "2019", "SE"],
    healthy: "ServerWideOffline  Active\nHubTransport       Active\nFrontendTransport  Active",
    faulty: "ServerWideOffline  Active\nHubTransport       Inactive\nFrontendTransport  Active",
    article: {
      url: "/problems/components-inactive-after-maintenance",
      title: "Find who switched it off, and switch it on",
    },
    sameCommand: "Get-ServerComponentState",
  },
];

function usesCommand({ command }: RedFlag, { sameCommand }: CommonRedFlag): boolean {
  return command.trim().split(/\s+/)[0]?.toLowerCase() === sameCommand.toLowerCase();
}

/** The common red flags, with what a symptom adds to each, and those that only this symptom has. */
export function redFlagsOf({ redFlags }: Symptom): {
  readonly common: readonly { readonly flag: CommonRedFlag; readonly added: readonly string[] }[];
  readonly own: readonly RedFlag[];
} {
  return {
    common: COMMON_RED_FLAGS.map((flag) => ({
      flag,
      added: redFlags
        .filter((own) => usesCommand(own, flag))
        .map(({ text }) => (text.startsWith(flag.text) ? text.slice(flag.text.length).trim() : text))
        .filter((text) => text !== ""),
    })),
    own: redFlags.filter((own) => !COMMON_RED_FLAGS.some((flag) => usesCommand(own, flag))),
  };
}

/** The address of a symptom's red flags. */
export function redFlagsPath({ id }: Symptom): string {
  return `${wizardPath(id, [])}/red-flags`;
}
