/** How an admin copies an event: Event Viewer, "Copy details as text". */
function copiedEvent(
  eventId: number,
  source: string,
  category: string,
  level: string,
  message: string,
): string {
  return [
    "Log Name:      Application",
    `Source:        ${source}`,
    "Date:          11/20/2026 3:04:11 AM",
    `Event ID:      ${eventId}`,
    `Task Category: ${category}`,
    `Level:         ${level}`,
    "Keywords:      Classic",
    "User:          N/A",
    "Computer:      EX01.contoso.com",
    "Description:",
    message,
  ].join("\n");
}

/** Event 1035 as it is logged for the given Receive connector. */
export function event1035(receiveConnector: string): string {
  return copiedEvent(
    1035,
    "MSExchangeTransport",
    "SmtpReceive",
    "Warning",
    `Inbound authentication failed with error IllegalMessage for Receive connector ${receiveConnector}. The authentication mechanism is ExchangeAuth. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.21].`,
  );
}

export const EVENT_1020 = copiedEvent(
  1020,
  "MSExchangeTransport",
  "SmtpReceive",
  "Warning",
  "The account 'CONTOSO\\scanner' provided valid credentials, but is not authorized to use the server; failing authentication.",
);

export const EVENT_1024 = copiedEvent(
  1024,
  "MSExchangeTransport",
  "SmtpReceive",
  "Warning",
  "SMTP rejected a (P1) mail from 'sales@contoso.com' with 'Client Proxy EX01' connector and user authenticated as 'CONTOSO\\scanner'. There was a transient Active Directory directory service exception thrown with the following information. Active Directory server DC01.contoso.com is not available.",
);

export const EVENT_1032 = copiedEvent(
  1032,
  "MSExchangeTransport",
  "SmtpReceive",
  "Error",
  "The Receive connector requires TLS before the MailFrom command can be run. However, the connector is not configured to accept TLS. Check the authentication setting of this connector.",
);

export const EVENT_1035 = event1035("Default EX01");

export const EVENT_2003 = copiedEvent(
  2003,
  "MSExchangeTransport",
  "SmtpSend",
  "Warning",
  "Send connector To Internet has failed to authenticate with smtp.fabrikam.com. The response from the remote site is 535 5.7.8 Error: authentication failed.",
);

export const QUEUE_LAST_ERROR =
  '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.';

export const QUEUE_DNS_ERROR =
  "451 4.4.0 DNS query failed. The error was: SMTPSEND.DNS.NonExistentDomain; nonexistent domain";

export const QUEUE_TIMED_OUT =
  '451 4.4.0 Primary target IP address responded with: "421 4.4.1 Connection timed out." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.';
