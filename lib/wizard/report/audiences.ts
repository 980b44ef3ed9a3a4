import type { Layer } from "@/lib/mail-flow/layer";
import type { Cause } from "@/lib/wizard/flow/flow";

/** Who gets the report, and what of it. */
export type Audience = {
  /** As the reader chooses it. */
  readonly label: string;
  readonly title: string;
  /** What they are asked to do; the reader's own notes ask for nothing. */
  readonly request?: { readonly what: string; readonly sendBack: string };
  /** Causes of these layers are theirs, and those whose title speaks of their matters; undefined: all are. */
  readonly theirs?: { readonly layers: readonly Layer[]; readonly titles: RegExp };
  /** Names of the command values that they need. */
  readonly values: readonly string[];
  /** Outsiders get what was seen, not how, nor the way back to this page. */
  readonly isInside: boolean;
};

export const AUDIENCE_IDS = ["notes", "firewall", "directory", "postmaster"] as const;
export type AudienceId = (typeof AUDIENCE_IDS)[number];

export const AUDIENCES: Readonly<Record<AudienceId, Audience>> = {
  notes: {
    label: "My own notes",
    title: "Notes",
    values: ["server", "remoteServer", "remoteHost", "remoteIpAddress", "smartHost", "receiveConnector"],
    isInside: true,
  },
  firewall: {
    label: "Firewall team",
    title: "Request to the firewall team",
    request: {
      what: "Please look at the connections between the hosts below at the time of the fault: are they let through both ways, does anything cut them, and does any device on the way change what is said in them?",
      sendBack: "the log lines, the rule that applied, and what you changed and when",
    },
    theirs: { layers: ["network"], titles: /firewall|load balancer|\bNAT\b|\bports? \d+\b|another device/i },
    values: ["server", "remoteServer", "remoteHost", "remoteIpAddress", "smartHost"],
    isInside: true,
  },
  directory: {
    label: "AD / DNS team",
    title: "Request to the Active Directory and DNS team",
    request: {
      what: "Please check the points below on your domain controllers and DNS servers, for the hosts and accounts below.",
      sendBack: "what you found, and what you changed and when",
    },
    theirs: {
      layers: ["dns", "authentication"],
      titles: /\bDNS\b|directory|domain controller|kerberos|\bpublished in AD\b/i,
    },
    values: ["server", "remoteServer", "domain", "domainController", "account", "remoteHost"],
    isInside: true,
  },
  postmaster: {
    label: "Outside postmaster",
    title: "Request to the postmaster",
    request: {
      what: "Mail between your organization and ours does not go through as it should. Please look for our connection in your logs, and tell us what your server answered and why.",
      sendBack: "the log lines of the session, and what you changed and when",
    },
    theirs: {
      layers: ["remote"],
      titles: /other side|two sides|foreign|partner|other organization|your public address|blocks your/i,
    },
    values: ["remoteHost", "remoteIpAddress", "senderAddress", "recipientAddress", "fqdn"],
    isInside: false,
  },
};

/** The audience that an address names; the reader's own notes when it names none. */
export function parseAudience(text: string): AudienceId {
  return AUDIENCE_IDS.find((id) => id === text) ?? "notes";
}

/** Whether a cause is a matter of this audience. */
export function concerns({ theirs }: Audience, { layer, title }: Cause): boolean {
  return theirs === undefined || theirs.layers.includes(layer) || theirs.titles.test(title);
}
