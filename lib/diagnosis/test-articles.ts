import type { ArticleDocument, CodeArticle, EventArticle, ProblemArticle } from "@/lib/articles/article";

const FIELDS = {
  file: "",
  summary: "",
  appliesTo: ["2016"],
  relatedEvents: [],
  relatedCodes: [],
  sources: [],
  reviewedOn: "2026-11-20",
  depth: "full",
} as const;

const TEXT = { headings: [], plainText: "", commands: [], causes: [] } as const;

type EventFields = Pick<EventArticle, "eventId" | "eventSources"> & Partial<EventArticle>;

/** An event article with what a test says, and nothing else. */
export function eventDocument(fields: EventFields, names: readonly string[] = []): ArticleDocument {
  const article: EventArticle = {
    ...FIELDS,
    kind: "event",
    url: `/events/${fields.eventSources[0].toLowerCase().replace(/ /g, "-")}/${fields.eventId}`,
    title: `${fields.eventSources[0]} ${fields.eventId}`,
    area: "server-authentication",
    eventLevel: "Warning",
    otherTexts: [],
    momRules: [],
    parameters: names.map((name, at) => ({ number: at + 1, name, meaning: name })),
    ...fields,
  };
  return { article, text: TEXT };
}

/** A code article with what a test says, and nothing else. */
export function codeDocument(
  codes: readonly [string, ...string[]],
  wireTexts: readonly string[],
  fields: Partial<CodeArticle> = {},
): ArticleDocument {
  const article: CodeArticle = {
    ...FIELDS,
    kind: "code",
    url: `/codes/${codes.join("-").replace(/ /g, "-")}`,
    title: codes.join(" / "),
    area: "server-authentication",
    codes,
    tokens: [],
    wireTexts,
    parameters: [],
    ...fields,
  };
  return { article, text: TEXT };
}

/** A problem article with this name, and nothing else. */
export function problemDocument(
  name: string,
  title: string,
  wireTexts: readonly string[] = [],
): ArticleDocument {
  const article: ProblemArticle = {
    ...FIELDS,
    kind: "problem",
    name,
    url: `/problems/${name}`,
    title,
    area: "connections",
    wireTexts,
    parameters: [],
  };
  return { article, text: TEXT };
}

/** The events and codes that the samples are about. */
export const TEST_DOCUMENTS: readonly ArticleDocument[] = [
  eventDocument(
    {
      eventId: 1035,
      eventSources: ["MSExchangeTransport", "MSExchangeFrontEndTransport"],
      symbolicName: "SmtpReceiveAuthenticationFailed",
      messageText:
        "Inbound authentication failed with error %1 for Receive connector %2. The authentication mechanism is %3. The source IP address of the client who tried to authenticate to Microsoft Exchange is [%4].",
    },
    ["error", "receiveConnector", "mechanism", "remoteIpAddress"],
  ),
  eventDocument(
    {
      eventId: 2017,
      eventSources: ["MSExchangeTransport"],
      messageText:
        "Outbound authentication failed with error %1 for Send connector %2. The authentication mechanism is %3. The target is %4.",
    },
    ["error", "sendConnector", "mechanism", "target"],
  ),
  eventDocument(
    {
      eventId: 12014,
      eventSources: ["MSExchangeTransport"],
      messageText:
        "Microsoft Exchange could not find a certificate that contains the domain name %1 in the personal store on the local computer. Therefore, it is unable to support the STARTTLS SMTP verb for the connector %2 with a FQDN parameter of %3.",
    },
    ["domain", "receiveConnector", "fqdn"],
  ),
  eventDocument(
    {
      eventId: 2003,
      eventSources: ["MSExchangeTransport"],
      messageText:
        "Send connector %1 has failed to authenticate with %2. The response from the remote site is %3.",
    },
    ["sendConnector", "remoteHost", "response"],
  ),
  eventDocument({
    eventId: 1032,
    eventSources: ["MSExchangeTransport"],
    momRules: [
      {
        version: "8.0",
        path: "",
        name: "The Receive connector requires TLS before the MailFrom command can be run. However, the connector is not configured to accept TLS. Check the authentication setting of this connector.",
        alertType: "Critical Error",
      },
    ],
  }),
  codeDocument(
    ["451 4.4.0", "454 4.7.0"],
    [
      'Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."',
      "Temporary authentication failure",
    ],
  ),
  codeDocument(["451 5.7.3"], ["STARTTLS is required to send mail"]),
  codeDocument(["441 4.4.1"], ["Failed to connect. Winsock error code: 10060, Win32 error code: 10060"]),
  codeDocument(["550 5.7.1"], ["Unable to relay"], { url: "/codes/550-5.7.1-relay" }),
  codeDocument(["550 5.7.1"], ["RESOLVER.RST.AuthRequired; authentication required"], {
    url: "/codes/550-5.7.1-authrequired",
  }),
  codeDocument(
    ["550 5.1.1", "550 5.1.10"],
    [
      "RESOLVER.ADR.RecipNotFound; not found",
      "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
    ],
  ),
];
