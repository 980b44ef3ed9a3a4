const TRACKING_FIELDS =
  "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address";

/** The header of a message tracking log. */
export const TRACKING_HEADER = `#Software: Microsoft Exchange Server\n#Version: 15.02.1544.004\n#Log-type: Message Tracking Log\n#Date: 2024-03-30T00:00:00.000Z\n#Fields: ${TRACKING_FIELDS}\n`;

type TrackingCells = Readonly<
  Partial<
    Record<
      | "client"
      | "server"
      | "context"
      | "connector"
      | "source"
      | "internalId"
      | "to"
      | "status"
      | "reference"
      | "subject"
      | "from",
      string
    >
  >
>;

/** One row of a message tracking log. */
export function trackingRow(
  time: string,
  eventId: string,
  messageId: string,
  cells: TrackingCells = {},
): string {
  const {
    client = "",
    server = "",
    context = "",
    connector = "",
    source = "SMTP",
    internalId = "77",
  } = cells;
  const { to = "", status = "", reference = "", subject = "Room", from = "kim@contoso.com" } = cells;
  const row = [time, "", client, "", server, context, connector, source, eventId, internalId, messageId];
  const rest = ["", to, status, "4096", "1", "", reference, subject, from];
  return [...row, ...rest]
    .map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}

/** The header of an SMTP protocol log. */
export const PROTOCOL_HEADER = `#Software: Microsoft Exchange Server\n#Version: 15.0.0.0\n#Log-type: SMTP Receive Protocol Log\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\n`;

/** Tracking logs in pieces of about 1 MB, one message in eight lines on its way through two servers. */
export function* generateTrackingLogs(characters: number): Generator<string, void> {
  let written = 0;
  let piece = TRACKING_HEADER;
  for (let number = 0; written < characters; number += 1) {
    const id = `<${number.toString(16)}.${(number * 7919).toString(36)}@EX01.contoso.com>`;
    const at = (second: number) =>
      new Date(Date.UTC(2024, 2, 30) + number * 250 + second * 1000).toISOString();
    const common = {
      to: `user${number % 5000}@fabrikam.com`,
      from: `sender${number % 900}@contoso.com`,
      subject: `Order ${number}`,
    };
    const session = `08DC${(number % 0xffffffff).toString(16).toUpperCase().padStart(12, "0")}`;
    const context = `${session};${at(0)};0`;
    const hops = [
      trackingRow(at(0), "RECEIVE", id, {
        ...common,
        client: "app01.contoso.com",
        server: "EX01.contoso.com",
        context,
      }),
      trackingRow(at(1), "AGENTINFO", id, { ...common, server: "EX01.contoso.com", source: "AGENT" }),
      trackingRow(at(1), "HAREDIRECT", id, { ...common, server: "EX01.contoso.com" }),
      trackingRow(at(2), "SEND", id, {
        ...common,
        client: "EX01.contoso.com",
        server: "EX02.contoso.com",
        context,
      }),
      trackingRow(at(2), "RECEIVE", id, {
        ...common,
        client: "EX01.contoso.com",
        server: "EX02.contoso.com",
        context,
      }),
      trackingRow(at(3), "AGENTINFO", id, { ...common, server: "EX02.contoso.com", source: "AGENT" }),
      number % 50 === 0
        ? trackingRow(at(4), "FAIL", id, {
            ...common,
            client: "EX02.contoso.com",
            status: "550 5.1.10 RESOLVER.ADR.RecipientNotFound",
          })
        : trackingRow(at(4), "DELIVER", id, { ...common, client: "EX02.contoso.com", source: "STOREDRIVER" }),
    ];
    piece += `${hops.join("\r\n")}\r\n`;
    if (piece.length > 1_000_000) {
      written += piece.length;
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
