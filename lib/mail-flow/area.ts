/** The fixed vocabulary of article areas, in the order in which readers browse them. */
export const AREAS = {
  "server-authentication": "Authentication between servers",
  "client-authentication": "Authentication of users and devices",
  "tls-certificates": "TLS and certificates",
  "dns-routing": "DNS and routing",
  connections: "Connections and firewalls",
  "back-pressure": "Back pressure",
  "sender-permissions": "Sender permissions",
  relay: "Relay",
  recipients: "Recipients",
  "mailbox-quota": "Mailbox quota",
  "message-size": "Message size",
  "message-expiry": "Delayed and expired messages",
  "mail-loops": "Mail loops",
  "edge-transport": "Edge Transport",
  "agents-poison-messages": "Agents and poison messages",
  "reputation-hybrid": "Reputation and hybrid",
  "transport-service": "Transport service",
} as const;

export type Area = keyof typeof AREAS;

export const AREA_NAMES = Object.keys(AREAS) as readonly Area[];

/** The area called `text`, or undefined: never trust a word from an address to be one. */
export function parseArea(text: string): Area | undefined {
  return AREA_NAMES.find((area) => area === text);
}
