/** One line of a sample and what a reader takes from it; a line that says nothing new has no words. */
export type SampleLine = { readonly line: string; readonly says?: string };

/** A text as it stands on a reader's screen, explained line by line, with the pages that the explanations come from. */
export type AnnotatedSample = {
  readonly id: "event" | "bounce" | "log";
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly SampleLine[];
  /** What to take from it, in one sentence. */
  readonly result: string;
  readonly next: { readonly href: string; readonly label: string };
  readonly sources: readonly { readonly title: string; readonly url: string }[];
};

/** The whole sample, as it would be pasted. */
export function sampleText({ lines }: AnnotatedSample): string {
  return lines.map(({ line }) => line).join("\n");
}

export const SAMPLES: readonly AnnotatedSample[] = [
  {
    id: "event",
    title: "How to read an event",
    lead: "In Event Viewer choose the event, then Copy → Copy Details as Text. Source and ID belong together: the same number from another source is another event.",
    lines: [
      {
        line: "Log Name:      Application",
        says: "Exchange writes its transport events into the Application log.",
      },
      { line: "Source:        MSExchangeTransport", says: "Who wrote it. Read it before the ID." },
      {
        line: "Date:          11/20/2026 3:04:11 AM",
        says: "Local time of that server; protocol logs are in UTC.",
      },
      { line: "Event ID:      1035", says: "The number to look up, together with the source." },
      { line: "Task Category: SmtpReceive", says: "Which part of the service: here the receiving side." },
      {
        line: "Level:         Warning",
        says: "How Exchange rates it. A warning can still mean that mail waits.",
      },
      {
        line: "Computer:      EX01.contoso.com",
        says: "The server that wrote it. With a receiving event the trouble may sit on the other side.",
      },
      { line: "Description:" },
      {
        line: "Inbound authentication failed with error IllegalMessage for Receive connector Default EX01. The authentication mechanism is ExchangeAuth. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.21].",
        says: "The words that part the causes: the error, the connector, the mechanism, and who tried.",
      },
    ],
    result:
      "Source and ID name the article; the error and the mechanism name the branch in it; the address names the server to look at next.",
    next: { href: "/procedures/find-event-in-log", label: "Find an event in the log" },
    sources: [
      {
        title: "View details about an event",
        url: "https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc766042(v=ws.11)",
      },
    ],
  },
  {
    id: "bounce",
    title: "How to read a bounce",
    lead: "Open the report that the sender got and scroll to “Diagnostic information for administrators”, or save the message as a file and drop it here.",
    lines: [
      {
        line: "Reporting-MTA: dns;EX01.contoso.com",
        says: "The server that wrote the report: the last one that had the message.",
      },
      {
        line: "Final-Recipient: rfc822;pat@fabrikam.com",
        says: "For whom it failed; other recipients may have got it.",
      },
      { line: "Action: failed", says: "Failed is final; delayed means that the server goes on trying." },
      {
        line: "Status: 5.7.54",
        says: "4 is temporary, 5 permanent; the second number is the subject, the third the detail.",
      },
      {
        line: "Remote-MTA: dns;mx.fabrikam.com",
        says: "Who refused. Without this line the reporting server refused by itself.",
      },
      {
        line: "Diagnostic-Code: smtp;550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
        says: "The words of the server that refused. They tell more than the code.",
      },
    ],
    result: "Look up the words of the Diagnostic-Code on the server that Remote-MTA or Reporting-MTA names.",
    next: { href: "/codes", label: "All status codes" },
    sources: [
      { title: "Delivery status notifications (RFC 3464)", url: "https://www.rfc-editor.org/rfc/rfc3464" },
      {
        title: "Enhanced mail system status codes (RFC 3463)",
        url: "https://www.rfc-editor.org/rfc/rfc3463",
      },
    ],
  },
  {
    id: "log",
    title: "How to read a protocol log",
    lead: "A file holds many sessions at once. Take one session-id, put its lines in order, and read from the top to the first reply that begins with 4 or 5.",
    lines: [
      {
        line: "#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context",
        says: "The columns. Times are UTC.",
      },
      {
        line: "2024-03-05T02:10:00.000Z,EX01\\Default Frontend EX01,08DC3CFA5E1D0001,0,192.0.2.10:25,198.51.100.7:50001,+,,",
        says: "+ a connection begins: which connector took it, on which port, and from which address.",
      },
      {
        line: "2024-03-05T02:10:00.010Z,EX01\\Default Frontend EX01,08DC3CFA5E1D0001,1,192.0.2.10:25,198.51.100.7:50001,<,RCPT TO:<pat@fabrikam.com>,",
        says: "< in a receive log is what the other side said.",
      },
      {
        line: "2024-03-05T02:10:00.020Z,EX01\\Default Frontend EX01,08DC3CFA5E1D0001,2,192.0.2.10:25,198.51.100.7:50001,>,550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain,",
        says: "> is what this server answered: the first reply with 5 is the fault.",
      },
      {
        line: "2024-03-05T02:10:00.030Z,EX01\\Default Frontend EX01,08DC3CFA5E1D0001,3,192.0.2.10:25,198.51.100.7:50001,-,,Local",
        says: "- the connection ends; Local means that this server closed it.",
      },
    ],
    result:
      "The connector and the line before the refusal say why: here a recipient outside, on a connector that does not relay.",
    next: { href: "/procedures/read-protocol-log", label: "Read an SMTP protocol log, with the commands" },
    sources: [
      {
        title: "Protocol logging",
        url: "https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging",
      },
    ],
  },
];
