/** Header of an SMTP receive log of Exchange 2013 and later. */
export const PROTOCOL_HEADER = `#Software: Microsoft Exchange Server
#Version: 15.0.0.0
#Log-type: SMTP Receive Protocol Log
#Date: 2024-03-05T00:00:00.000Z
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
`;

const CONNECTORS = ["EX01\\Default Frontend EX01", "EX01\\Client Frontend EX01", "EX01\\From application"];

/** The replies of generated sessions: most are healthy, some refuse. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["MAIL FROM:<pat@contoso.com>", "250 2.1.0 Sender OK"],
  ["RCPT TO:<kim@fabrikam.com>", "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain"],
  ["MAIL FROM:<pat@contoso.com>", "250 2.1.0 Sender OK"],
  ["AUTH LOGIN", "535 5.7.3 Authentication unsuccessful"],
];

/** The rows of one session, its number decides everything about it. */
export function protocolSession(number: number): readonly string[] {
  const time = new Date(Date.UTC(2024, 2, 5) + number * 1_700).toISOString();
  const connector = CONNECTORS[number % CONNECTORS.length] ?? "";
  const id = `08DC3CFA${(number % 0xffffffff).toString(16).toUpperCase().padStart(8, "0")}`;
  const remote = `198.51.100.${number % 200}:${20_000 + (number % 40_000)}`;
  const [command, reply] = ENDINGS[number % ENDINGS.length] ?? ["QUIT", "221 2.0.0"];
  const parts = [
    "+,,",
    `>,"220 EX01.contoso.com Microsoft ESMTP MAIL Service ready at Tue, 5 Mar 2024 00:00:00 +0000",`,
    `<,EHLO client${number % 50}.contoso.com,`,
    ">,250  EX01.contoso.com Hello SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS AUTH LOGIN 8BITMIME,",
    `<,${command},`,
    `>,${reply},`,
    "<,QUIT,",
    ">,221 2.0.0 Service closing transmission channel,",
    "-,,Local",
  ];
  return parts.map((part, at) => `${time},${connector},${id},${at},192.0.2.10:25,${remote},${part}`);
}

/** A generated protocol log of about `characters`, whose sessions overlap in pairs, in pieces of about 256 KB. */
export function* generateProtocolLog(characters: number): Generator<string, void> {
  let piece = PROTOCOL_HEADER;
  let written = 0;
  for (let number = 0; written + piece.length < characters; number += 2) {
    const [one, other] = [protocolSession(number), protocolSession(number + 1)];
    piece += one.map((row, at) => `${row}\r\n${other[at] ?? ""}\r\n`).join("");
    if (piece.length > 262_144) {
      written += piece.length;
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
