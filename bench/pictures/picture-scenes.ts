import type { PictureLanguage } from "@/lib/pictures/picture-languages";
import { generalTab, germanTab, eventList, mail, queueViewer, shell } from "./windows";

/** One picture: what it shows and how it is taken. What must be read from it stands beside it, in `expected.json`. */
export type PictureScene = {
  readonly name: string;
  /** Scale of the display: 1 for 100 %, 2 for 200 %. */
  readonly scale: number;
  readonly type: "png" | "jpeg";
  readonly width: number;
  readonly html: string;
  /** Other letters than the English ones, which a reader asks for. */
  readonly language?: PictureLanguage;
};

const EVENT_1035 =
  "Inbound authentication failed with error LogonDenied for Receive connector Client Frontend EX07. The authentication mechanism is Login. The source IP address of the client who tried to authenticate to Microsoft Exchange is [203.0.113.61].";
const EVENT_1035_BLOB =
  "Inbound authentication failed with error IllegalMessage for Receive connector Default EXCH-02. The authentication mechanism is ExchangeAuth. The source IP address of the client who tried to authenticate to Microsoft Exchange is [10.20.31.114].";
const EVENT_12014 =
  "Microsoft Exchange could not find a certificate that contains the domain name smtp.adatum.com in the personal store on the local computer. Therefore, it is unable to support the STARTTLS SMTP verb for the connector Default Frontend MBX3 with a FQDN parameter of smtp.adatum.com. If the connector's FQDN is not specified, the computer's FQDN is used. Verify the connector configuration and the installed certificates to make sure that there is a certificate with a domain name for that FQDN.";
const EVENT_15004 =
  "The resource pressure increased from Medium to High.\n\nThe following resources are under pressure:\nVersion buckets = 214 [High] [Normal=80 Medium=120 High=200]\n\nThe following components are disabled due to back pressure:\nInbound mail submission from Hub Transport servers\nInbound mail submission from the Internet\nMail submission from Pickup directory\nMail submission from Replay directory\nMail submission from Mailbox server";
const EVENT_2017 =
  "Outbound authentication failed with error KdcUnknownEncryptionType for Send connector Intra-Organization SMTP Send Connector. The authentication mechanism is ExchangeAuth. The target is SMTPSVC/ex11.adatum.com.";

/**
 * Sixteen pictures as a helpdesk gets them, at other scales, in light and dark, sharp and compressed; then two German ones, and
 * one of two windows.
 */
export const PICTURE_SCENES: readonly PictureScene[] = [
  {
    name: "event-1035-general",
    scale: 1,
    type: "png",
    width: 680,
    html: generalTab(EVENT_1035, {
      source: "MSExchangeFrontEndTransport",
      id: 1035,
      level: "Warning",
      category: "SmtpReceive",
      computer: "EX07.adatum.com",
    }),
  },
  {
    name: "event-1035-general-150-jpeg",
    scale: 1.5,
    type: "jpeg",
    width: 640,
    html: generalTab(EVENT_1035_BLOB, {
      source: "MSExchangeTransport",
      id: 1035,
      level: "Warning",
      category: "SmtpReceive",
      computer: "EXCH-02.adatum.com",
    }),
  },
  {
    name: "event-12014-general-125",
    scale: 1.25,
    type: "png",
    width: 680,
    html: generalTab(EVENT_12014, {
      source: "MSExchangeFrontEndTransport",
      id: 12014,
      level: "Error",
      category: "TransportService",
      computer: "MBX3.adatum.com",
    }),
  },
  {
    name: "event-15004-photo",
    scale: 1.5,
    type: "jpeg",
    width: 760,
    html: `<div class="photo"><div>${generalTab(EVENT_15004, {
      source: "MSExchangeTransport",
      id: 15004,
      level: "Warning",
      category: "ResourceManager",
      computer: "EX07.adatum.com",
    })}</div></div>`,
  },
  {
    name: "event-list-preview",
    scale: 1,
    type: "png",
    width: 820,
    html: eventList(
      [
        ["Information", "3/5/2024 10:11:02 AM", "MSExchangeTransport", "7001", "SmtpReceive"],
        ["Error", "3/5/2024 10:09:40 AM", "MSExchangeTransport", "2017", "SmtpSend"],
        ["Information", "3/5/2024 10:08:13 AM", "ESE", "102", "General"],
      ],
      generalTab(EVENT_2017, {
        source: "MSExchangeTransport",
        id: 2017,
        level: "Error",
        category: "SmtpSend",
        computer: "EX10.adatum.com",
      }),
    ),
  },
  {
    name: "event-list-only-200",
    scale: 2,
    type: "jpeg",
    width: 640,
    html: eventList([
      ["Warning", "3/5/2024 10:11:02 AM", "MSExchangeTransport", "15004", "ResourceManager"],
      ["Warning", "3/5/2024 10:09:40 AM", "MSExchangeTransport", "15004", "ResourceManager"],
      ["Warning", "3/5/2024 10:08:13 AM", "MSExchangeTransport", "15004", "ResourceManager"],
    ]),
  },
  {
    name: "queue-viewer-dns",
    scale: 1,
    type: "png",
    width: 1000,
    html: queueViewer([
      [
        "tailspintoys.com",
        "DnsConnectorDelivery",
        "Retry",
        "17",
        "451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry",
      ],
      ["Submission", "Undefined", "Ready", "0", ""],
    ]),
  },
  {
    name: "queue-viewer-authentication-125-jpeg",
    scale: 1.25,
    type: "jpeg",
    width: 1060,
    html: queueViewer([
      [
        "ex11.adatum.com",
        "SmtpRelayToMailboxDeliveryGroup",
        "Retry",
        "243",
        '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure."',
      ],
      ["Submission", "Undefined", "Ready", "2", ""],
    ]),
  },
  {
    name: "outlook-ndr-recipient",
    scale: 1,
    type: "png",
    width: 720,
    html: mail(
      "Undeliverable: Delivery schedule",
      "Delivery has failed to these recipients or groups:\n\nrobin.kline@adatum.com\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.",
      "Diagnostic information for administrators:\n\nGenerating server: EX07.adatum.com\n\nrobin.kline@adatum.com\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'",
    ),
  },
  {
    name: "outlook-ndr-size-dark-150",
    scale: 1.5,
    type: "png",
    width: 640,
    html: mail(
      "Undeliverable: Drawings",
      "Your message to lee.oak@proseware.com couldn't be delivered.\n\nThe message is larger than the size limit.",
      "Diagnostic information for administrators:\n\nGenerating server: MBX3.adatum.com\n\nlee.oak@proseware.com\nRemote Server returned '552 5.3.4 Message size exceeds fixed maximum message size'",
      true,
    ),
  },
  {
    name: "powershell-blue-send",
    scale: 1,
    type: "png",
    width: 940,
    html: shell(
      "blue",
      "PS C:\\> Send-MailMessage -SmtpServer mail.adatum.com -From scan@adatum.com -To lee@proseware.com -Subject Test\n",
      "Send-MailMessage : The SMTP server requires a secure connection or the client was not authenticated.\nThe server response was: 5.7.57 SMTP; Client was not authenticated to send anonymous mail\nduring MAIL FROM\nAt line:1 char:1\n    + CategoryInfo          : InvalidOperation: (System.Net.Mail.SmtpClient:SmtpClient) [Send-MailMessage], SmtpException\n    + FullyQualifiedErrorId : SmtpException,Microsoft.PowerShell.Commands.SendMailMessage",
    ),
  },
  {
    name: "powershell-dark-queue-125",
    scale: 1.25,
    type: "png",
    width: 860,
    html: shell(
      "black",
      "[PS] C:\\>Get-Queue EX07\\1204 | Format-List Identity,Status,NextHopDomain,MessageCount,LastError\n\n\nIdentity      : EX07\\1204\nStatus        : Retry\nNextHopDomain : proseware.com\nMessageCount  : 31\nLastError     : 421 4.4.2 Connection dropped due to SocketError",
      "",
    ),
  },
  {
    name: "owa-banner",
    scale: 1,
    type: "png",
    width: 760,
    html: `<div class="banner"><b>This message wasn't delivered to lee.oak@proseware.com.</b><br>The recipient's mailbox is full. 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded</div>`,
  },
  {
    name: "printer-display",
    scale: 1,
    type: "jpeg",
    width: 420,
    html: `<div class="panel"><b>Scan to e-mail failed</b>SMTP server mail.adatum.com answered: 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain</div>`,
  },
  {
    name: "telnet-black",
    scale: 1,
    type: "png",
    width: 700,
    html: shell(
      "black",
      "220 MBX3.adatum.com Microsoft ESMTP MAIL Service ready at Tue, 5 Mar 2024 10:12:44 +0000\nEHLO scanner\n250-MBX3.adatum.com Hello [192.0.2.77]\n250-SIZE 37748736\n250-PIPELINING\n250 CHUNKING\nMAIL FROM:<scan@adatum.com>\n452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\ExchSrvr])\n",
      "",
    ),
  },
  {
    name: "phone-ndr-200-jpeg",
    scale: 2,
    type: "jpeg",
    width: 390,
    html: mail(
      "Undeliverable: Friday",
      "Your message couldn't be delivered to project-team@adatum.com.",
      "Generating server: EX07.adatum.com\nproject-team@adatum.com\nRemote Server returned '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'",
    ),
  },
  {
    name: "two-windows",
    scale: 1,
    type: "png",
    width: 680,
    html: `${generalTab(EVENT_1035, {
      source: "MSExchangeFrontEndTransport",
      id: 1035,
      level: "Warning",
      category: "SmtpReceive",
      computer: "EX07.adatum.com",
    })}<div style="height: 40px"></div>${generalTab(EVENT_12014, {
      source: "MSExchangeFrontEndTransport",
      id: 12014,
      level: "Error",
      category: "TransportService",
      computer: "EX07.adatum.com",
    })}`,
  },
  {
    name: "german-event-12014",
    scale: 1,
    type: "png",
    width: 700,
    language: "deu",
    html: germanTab(EVENT_12014, {
      source: "MSExchangeFrontEndTransport",
      id: 12014,
      level: "Fehler",
      category: "TransportService",
      computer: "MBX3.adatum.com",
    }),
  },
  {
    name: "german-ndr-recipient",
    scale: 1.25,
    type: "png",
    width: 720,
    language: "deu",
    html: mail(
      "Unzustellbar: Besprechung am Freitag",
      "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\npat@adatum.com\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die Adresse des Empfängers.",
      "Diagnoseinformationen für Administratoren:\nGenerierender Server: EX07.adatum.com\npat@adatum.com\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'",
    ),
  },
];
