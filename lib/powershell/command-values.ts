import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** A value that commands may ask for besides the parameters of their own event. */
export type CommandValue = {
  readonly label: string;
  /** Shown in the form, as what such a value looks like. */
  readonly example: string;
  /** What stands in the command while nobody has given the value, where the versions have different words for it. */
  readonly unfilled?: readonly { readonly versions: readonly ExchangeVersion[]; readonly text: string }[];
  /** It names the other end of a connection: a changing command does not take it from a paste unseen. */
  readonly isOtherEnd?: true;
};

/** Values known to every article, by name. Names use the field's words. */
export const COMMAND_VALUES = {
  server: { label: "Exchange server", example: "EX01" },
  sendingServer: { label: "Sending server", example: "EX01" },
  receivingServer: { label: "Receiving server", example: "EX02" },
  badServer: { label: "Server with the fault", example: "EX02" },
  targetServer: { label: "Server that takes over", example: "EX03.contoso.com" },
  internetReceiveConnector: {
    label: "Receive connector for Internet mail",
    example: "EX01\\Default Frontend EX01",
    // https://learn.microsoft.com/exchange/mail-flow/connectors/receive-connectors
    unfilled: [
      { versions: ["2007", "2010"], text: "Default connector of the receiving server" },
      {
        versions: ["2013", "2016", "2019", "SE"],
        text: "Default Frontend connector of the receiving server",
      },
    ],
  },
  failingSendConnector: { label: "Send connector that fails", example: "To Internet" },
  otherSendConnector: { label: "Send connector to use instead", example: "To filter" },
  remoteServer: { label: "Other Exchange server", example: "EX02" },
  remoteHost: { label: "Remote host", example: "mx.fabrikam.com", isOtherEnd: true },
  remoteIpAddress: { label: "Remote IP address", example: "192.0.2.21", isOtherEnd: true },
  receiveConnector: { label: "Receive connector", example: "EX01\\Default EX01" },
  sendConnector: { label: "Send connector", example: "To Internet" },
  smartHost: { label: "Smart host", example: "smtp.fabrikam.com" },
  queue: { label: "Queue", example: "EX01\\12" },
  mailboxDatabase: { label: "Mailbox database", example: "DB01" },
  account: { label: "Account", example: "CONTOSO\\scanner" },
  mailbox: { label: "Mailbox", example: "sales@contoso.com" },
  senderAddress: { label: "Sender address", example: "sales@contoso.com" },
  recipientAddress: { label: "Recipient address", example: "pat@fabrikam.com" },
  recipientDomain: { label: "Domain of the recipient", example: "fabrikam.com" },
  acceptedDomain: { label: "Accepted domain", example: "contoso.com" },
  domain: { label: "Active Directory domain", example: "contoso.com" },
  domainController: { label: "Domain controller", example: "DC01" },
  thumbprint: { label: "Certificate thumbprint", example: "5113AE0233A72FCCB75B1D0198628675333D010E" },
  fqdn: { label: "Fully qualified domain name", example: "mail.contoso.com" },
} as const satisfies Record<string, CommandValue>;

/** The known value called `name`; undefined when no article shares it. */
export function commandValue(name: string): CommandValue | undefined {
  return Object.entries(COMMAND_VALUES).find(([known]) => known === name)?.[1];
}
