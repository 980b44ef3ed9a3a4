import type { ArticleDocument, CodeArticle, EventArticle } from "@/lib/articles/article";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

/** A small knowledge base for tests: short, but with the traps of the real one. */

const SHARED = {
  appliesTo: EXCHANGE_VERSIONS,
  relatedEvents: [],
  relatedCodes: [],
  sources: [{ title: "Sample", url: "https://example.com/" }],
  reviewedOn: "2026-01-01",
  depth: "full",
} as const;

type Body = {
  readonly plainText: string;
  readonly commands?: readonly string[];
  readonly headings?: readonly string[];
};

function withText(
  article: ArticleDocument["article"],
  { plainText, commands = [], headings = [] }: Body,
): ArticleDocument {
  return {
    article,
    text: {
      plainText,
      commands,
      causes: [],
      headings: headings.map((text) => ({ depth: 2, text, id: text })),
    },
  };
}

type EventSample = Pick<EventArticle, "eventId" | "title" | "summary" | "area"> &
  Partial<EventArticle> &
  Body;

function event({ plainText, commands, headings, ...fields }: EventSample): ArticleDocument {
  const eventSources = fields.eventSources ?? ["MSExchangeTransport"];
  const path = `events/${eventSourceSlug(eventSources[0])}/${fields.eventId}`;
  const article: EventArticle = {
    ...SHARED,
    kind: "event",
    url: `/${path}`,
    file: `content/${path}.mdx`,
    eventSources,
    eventLevel: "Error",
    otherTexts: [],
    parameters: [],
    momRules: [],
    ...fields,
  };
  return withText(article, {
    plainText,
    ...(commands ? { commands } : {}),
    ...(headings ? { headings } : {}),
  });
}

type CodeSample = Pick<CodeArticle, "codes" | "title" | "summary" | "area"> & Partial<CodeArticle> & Body;

function code({ plainText, commands, headings, ...fields }: CodeSample): ArticleDocument {
  const slug = statusCodeSlug(fields.codes[0] ?? "");
  const article: CodeArticle = {
    ...SHARED,
    kind: "code",
    url: `/codes/${slug}`,
    file: `content/codes/${slug}.mdx`,
    tokens: [],
    wireTexts: [],
    parameters: [],
    ...fields,
  };
  return withText(article, {
    plainText,
    ...(commands ? { commands } : {}),
    ...(headings ? { headings } : {}),
  });
}

export const SAMPLE_DOCUMENTS: readonly ArticleDocument[] = [
  withText(
    {
      ...SHARED,
      kind: "problem",
      name: "device-cannot-log-in",
      url: "/problems/device-cannot-log-in",
      file: "content/problems/device-cannot-log-in.mdx",
      title: "A scanner or copier sends nothing because it does not log in",
      summary: "The device talks to a connector that takes no anonymous mail.",
      area: "client-authentication",
      wireTexts: ["530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM"],
      parameters: [],
    },
    { plainText: "Give the device an account, or a connector of its own." },
  ),
  event({
    eventId: 1020,
    title: "The account is not allowed to submit mail to this server",
    summary:
      "The password was right, but the account lacks the permission to submit on this Receive connector.",
    area: "client-authentication",
    symbolicName: "SmtpReceiveAuthorizationSubmitRejected",
    eventLevel: "Warning",
    messageText:
      "The account '%1' provided valid credentials, but it does not have submit permissions on SMTP Receive connector '%2'; failing authentication.",
    plainText:
      "Permission groups decide who may submit.\nAdd the account to a group that the connector allows.",
    commands: ["Get-ReceiveConnector {{connector}} | Get-ADPermission"],
  }),
  event({
    eventId: 1024,
    title: "Mail refused because Send As could not be checked in Active Directory",
    summary: "A domain controller did not answer in time, so Exchange could not read the sender's rights.",
    area: "sender-permissions",
    symbolicName: "SmtpReceiveSendAsDeniedTempAuthFailure",
    messageText: "SMTP rejected a (%4) mail from '%1' with '%2' connector and user authenticated as '%3'.",
    plainText:
      "Test the domain controllers that this server uses.\nLook for replication faults and slow global catalogs.",
    commands: ["Test-ServiceHealth", "dcdiag /s:{{domainController}}"],
  }),
  event({
    eventId: 1032,
    title: "A Receive connector requires TLS but cannot offer it",
    summary: "No certificate fits the connector, so STARTTLS is missing from the answer to EHLO.",
    area: "tls-certificates",
    plainText:
      "Telnet to port 25 and send EHLO; 250-STARTTLS must be listed.\nBind a valid certificate to the SMTP service.",
    commands: [
      "Get-ExchangeCertificate | Format-List Services, NotAfter",
      "Enable-ExchangeCertificate -Thumbprint {{thumbprint}} -Services SMTP",
    ],
    momRules: [
      {
        version: "8.0",
        path: "Microsoft Exchange Server/Exchange 2007/Transport",
        name: "The connector cannot offer TLS although its sessions demand it",
        alertType: "Critical Error",
      },
    ],
  }),
  event({
    eventId: 1035,
    title: "A server or client failed to authenticate on a Receive connector",
    summary: "Somebody tried to log in over SMTP and was refused; the error word tells why.",
    area: "server-authentication",
    eventSources: ["MSExchangeTransport", "MSExchangeFrontEndTransport"],
    symbolicName: "SmtpReceiveAuthenticationFailed",
    eventLevel: "Warning",
    taskCategory: "SmtpReceive",
    messageText:
      "Inbound authentication failed with error %1 for Receive connector %2. The authentication mechanism is %3.",
    plainText:
      "LogonDenied means a wrong password.\nIllegalMessage points at Kerberos, the clock or a service principal name.",
    headings: ["Password guessing from the Internet"],
    commands: ["setspn -Q SMTPSVC/{{server}}"],
  }),
  event({
    eventId: 2003,
    title: "A Send connector cannot log in to its smart host",
    summary: "The smart host refused the credentials of the Send connector.",
    area: "client-authentication",
    symbolicName: "SmtpSendAuthenticationFailed",
    messageText:
      "Send connector %1 has failed to authenticate with %2. The response from the remote site is %3.",
    plainText:
      "Set the user name and password of the smart host anew.\nCheck which mechanism the provider still accepts.",
    commands: ["Set-SendConnector {{sendConnector}} -SmartHostAuthMechanism BasicAuthRequireTLS"],
  }),
  event({
    eventId: 1006,
    title: "Edge subscription is not synchronised",
    summary: "EdgeSync could not reach the Edge Transport server over secure LDAP.",
    area: "edge-transport",
    eventSources: ["MSExchange EdgeSync"],
    eventLevel: "Warning",
    plainText:
      "Port 50636 must be open from the Mailbox server to the perimeter.\nCreate a new subscription file when the certificate was replaced.",
    commands: ["Start-EdgeSynchronization -ForceFullSync"],
  }),
  event({
    eventId: 15006,
    title: "Back pressure: the server accepts no mail because its disk is full",
    summary: "The queue database's volume has run out of free space.",
    area: "back-pressure",
    symbolicName: "DiskSpaceLow",
    messageText:
      "Microsoft Exchange Transport is rejecting message submissions because the available disk space has dropped below the configured threshold.",
    plainText:
      "Free space on the volume of mail.que, or move the queue database.\nResource pressure goes back to normal by itself.",
  }),
  code({
    codes: ["454 4.7.0", "451 4.4.0"],
    title: "Mail between Exchange servers is stuck with 454 4.7.0",
    summary: "Two Exchange servers cannot authenticate with Kerberos, and the remote delivery queue grows.",
    area: "server-authentication",
    wireTexts: [
      '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."',
    ],
    plainText:
      "Clocks may differ by five minutes at most.\nCheck the SPN, the ports and the replication between domain controllers.",
    commands: ["w32tm /monitor", "Retry-Queue {{queue}}"],
  }),
  code({
    codes: ["550 5.1.1"],
    title: "The recipient does not exist",
    summary: "No mailbox, contact or group has the address, or an old cached entry points at a deleted user.",
    area: "recipients",
    tokens: ["RESOLVER.ADR.RecipNotFound", "RESOLVER.ADR.ExRecipNotFound"],
    wireTexts: ["550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found"],
    plainText:
      "An address that begins with IMCEAEX is a stale legacyExchangeDN.\nAdd it as an X500 address to the new mailbox.",
    commands: ["Set-Mailbox {{mailbox}} -EmailAddresses @{add='X500:…'}"],
  }),
  code({
    codes: ["550 5.7.1"],
    title: "The client may not send as this sender",
    summary: "The account that logged in has no Send As right for the address in From.",
    area: "sender-permissions",
    wireTexts: ["550 5.7.1 Client does not have permissions to send as this sender"],
    plainText: "Grant Send As, or let the application use its own address.",
    commands: ["Add-ADPermission {{mailbox}} -ExtendedRights 'Send As'"],
  }),
  code({
    codes: ["550 5.7.54"],
    title: "Unable to relay to a domain that is not accepted",
    summary: "The connector lets nobody relay, or the domain is missing from the accepted domains.",
    area: "relay",
    wireTexts: ["550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"],
    plainText: "List the accepted domains.\nA device that must relay needs a connector of its own.",
    commands: ["Get-AcceptedDomain"],
  }),
  code({
    codes: ["554 5.4.14"],
    title: "Hop count exceeded: the message runs in a mail loop",
    summary: "Two systems return the same message to each other until one gives up.",
    area: "mail-loops",
    wireTexts: ["554 5.4.14 Hop count exceeded - possible mail loop"],
    plainText: "Follow the Received headers to find both ends of the loop.",
  }),
];
