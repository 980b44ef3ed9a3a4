import type { DeclaredFinding } from "./read-finding";

/** What lists of connectors, and the test of Receive connectors, show as a whole. */
export const CONNECTOR_FINDINGS = {
  allSendOff: {
    id: "send-connectors-all-disabled",
    title: "No Send connector is enabled",
    means: "Mail to outside has no route and waits in the Unreachable queue, or is returned.",
    leadsTo: ["/codes/554-5.4.4"],
    wizard: "/troubleshoot/no-route",
    strength: 0.7,
  },
  sendOff: {
    id: "send-connectors-disabled",
    title: "Send connectors are disabled",
    means: "Their addresses go by another connector, or have no route.",
    leadsTo: [],
    wizard: "/troubleshoot/no-route",
    strength: 0,
  },
  noDefaultRoute: {
    id: "send-connectors-without-default",
    title: "No enabled Send connector takes all addresses",
    means:
      "None has the address space *. Mail to every domain that no connector names has no route, unless an Edge subscription or another site brings one.",
    leadsTo: ["/codes/554-5.4.4"],
    wizard: "/troubleshoot/no-route",
    strength: 0.5,
  },
  receiveOff: {
    id: "receive-connectors-disabled",
    title: "Receive connectors are disabled",
    means: "Nothing answers for them: their clients are refused, or meet another connector.",
    leadsTo: ["/problems/wrong-receive-connector-answers"],
    wizard: "/troubleshoot/no-answer-421-4-4-1",
    strength: 0.4,
  },
  sharedPort: {
    id: "receive-connectors-share-port-25",
    title: "Two transport services of one server want port 25",
    means:
      "A connector of the Transport service (HubTransport) is bound to port 25 beside one of Front End Transport. Which of them answers is left to chance; give it the role FrontendTransport.",
    leadsTo: ["/problems/wrong-receive-connector-answers", "/problems/receive-connector-bindings-refused"],
    wizard: "/troubleshoot/clients-cannot-submit",
    strength: 0.65,
  },
  tlsNotOffered: {
    id: "receive-connector-demands-tls-without-offering",
    title: "A Receive connector demands TLS and does not offer it",
    means: "RequireTLS is on, and AuthMechanism lacks Tls: nobody can send to it.",
    leadsTo: ["/events/msexchangetransport/1032", "/codes/451-5.7.3-starttls-required"],
    wizard: "/troubleshoot/starttls-missing",
    strength: 0.8,
  },
  anonymousRemoved: {
    id: "default-frontend-without-anonymous",
    title: "The connector that faces the Internet admits no anonymous senders",
    means: "PermissionGroups lacks AnonymousUsers, so everybody outside is refused at MAIL FROM.",
    leadsTo: ["/codes/530-5.7.57"],
    wizard: "/troubleshoot/clients-cannot-submit",
    strength: 0.6,
  },
  openRelay: {
    id: "receive-connector-relays-for-all",
    title: "A Receive connector relays for every address",
    means:
      "ExternalAuthoritative trusts whoever connects, and RemoteIPRanges holds all addresses: everybody may send to everybody, in any name.",
    leadsTo: ["/problems/queue-full-of-mail-nobody-sent"],
    wizard: "/troubleshoot/relay-denied",
    strength: 0.75,
  },
  connectorsSilent: {
    id: "receive-connectors-do-not-answer",
    title: "Receive connectors do not answer",
    means: "Details says what came back. Look at the service and its component state first.",
    leadsTo: [],
    wizard: "/troubleshoot/no-answer-421-4-4-1",
    strength: 0,
  },
  dnsOff: {
    id: "transport-without-dns-servers",
    title: "A transport service has no DNS servers for outside",
    means:
      "ExternalDNSAdapterEnabled is off, and ExternalDNSServers is empty: it can look up no domain of recipients.",
    leadsTo: ["/codes/451-4.4.0-dns-query-failed", "/problems/external-dns-on-network-adapter"],
    wizard: "/troubleshoot/dns-query-failed",
    strength: 0.65,
  },
  trackingOff: {
    id: "message-tracking-off",
    title: "Message tracking is off",
    means: "Nothing tells later where a message went. Switch it on before you go on searching.",
    leadsTo: [],
    strength: 0,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;
