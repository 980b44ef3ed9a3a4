import type { Random } from "./random";

/** Kinds of values that Exchange writes into its messages, by the words in a parameter's name; the first that fits. */
const FILLINGS: readonly (readonly [name: RegExp, values: readonly string[]])[] = [
  [/^storeEvent/, ["12", "318204"]],
  [/^agentEvent/, ["OnEndOfData", "OnSubmittedMessage"]],
  [/exceptionType|exceptionName/, ["System.IO.IOException", "ADTransientException"]],
  [/endpoint/i, ["192.0.2.17:25", "198.51.100.4:475", "[2001:db8::25]:25"]],
  [/ipAddress|ipv6|publicAddress|clientAddress/i, ["192.0.2.17", "2001:db8::25", "203.0.113.200"]],
  [
    /connector/i,
    ["Default EX01", "EX01\\Default Frontend EX01", "Internet (all domains)", "To Fabrikam, Ltd."],
  ],
  [
    /address$|account|sender(?!Kind|Domain)|recipient(?!Domain)|^mailbox$/i,
    ["anna.berg@contoso.com", "o'neil@fabrikam.com", "CONTOSO\\svc-scan"],
  ],
  [
    /domain|fqdn|localName|hop|certificateName/i,
    ["contoso.com", "mail.fabrikam.co.uk", "ex02.corp.contoso.com"],
  ],
  [/server|host/i, ["EX02", "ex02.corp.contoso.com", "mx1.fabrikam.com"]],
  [/thumbprint/i, ["0A1B2C3D4E5F60718293A4B5C6D7E8F901234567", "7F3A9C0D11E2B3C4D5E6F70819A2B3C4D5E6F708"]],
  [
    /reply|response|remoteText/i,
    [
      "454 4.7.0 Temporary authentication failure",
      "530 5.7.1 Client was not authenticated",
      "421 4.3.2 The maximum number of concurrent connections has been exceeded.",
    ],
  ],
  [/authenticationError/i, ["LogonDenied", "UnexpectedExchangeAuthBlob", "TargetUnknown"]],
  [/mechanism/i, ["Ntlm", "ExchangeAuth", "Login"]],
  [/time$|expiry/i, ["11/20/2026 2:10:05 AM", "20.11.2026 02:10:05", "00:05:23.4180000"]],
  [/directory|file$|folder/i, ["C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\Pickup"]],
  [/database|store/i, ["DB01", "Mailbox Database 0712345678", "First Storage Group\\Mailbox Database"]],
  [
    /messageId/i,
    ["<5f0c1e2d@ex01.contoso.com>", "<CAFx=9a+b_c@mail.fabrikam.com>", "<0123abcd-45ef@contoso.com>"],
  ],
  [
    /count|limit|minute|megabytes|milliseconds|hours|number|threshold|id$|code|^win32/i,
    ["12", "5000", "10060"],
  ],
  [
    /error|exception|details?$|failure/i,
    [
      "Access is denied.",
      "Microsoft.Exchange.Data.Directory.ADTransientException: Could not find any available Domain Controller.",
      "The operation has timed out after 00:01:00",
    ],
  ],
];
const OTHER = ["Contoso", "Primary Level", "north wing (old)"];

/** A value as Exchange would write it for a parameter of this name. */
export function fillParameter(name: string, random: Random): string {
  const [, values] = FILLINGS.find(([pattern]) => pattern.test(name)) ?? [/$/, OTHER];
  return random.pick(values);
}
