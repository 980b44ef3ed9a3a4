import { expect, test } from "vitest";
import { cleanPaste } from "../clean-paste";
import { readFormat } from "../formats/read-format";

function read(text: string) {
  const paste = cleanPaste(text);
  if (paste.kind !== "text") throw new Error(paste.kind);
  const { format, findings = [] } = readFormat(paste.cleaned);
  return { format, found: findings.map(({ id, title }) => `${id}: ${title}`) };
}

const queue = (identity: string, status: string, count: number, hop: string, error = ""): string =>
  `Identity      : ${identity}\nDeliveryType  : SmtpDeliveryToMailbox\nStatus        : ${status}\nMessageCount  : ${count}\nNextHopDomain : ${hop}\nLastError     : ${error}\n`;
const ERROR = "451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry";

test("a list of queues counts those in Retry and those that share one error", () => {
  const list = [
    queue(
      "EX01\\3",
      "Retry",
      7,
      "fabrikam.com",
      `[{LRT=3/5/2024 10:12:44 AM};{LED=${ERROR}};{FQDN=fabrikam.com};{IP=}]`,
    ),
    queue(
      "EX01\\4",
      "Retry",
      30,
      "adatum.com",
      `[{LRT=3/5/2024 10:14:02 AM};{LED=${ERROR}};{FQDN=adatum.com};{IP=}]`,
    ),
    queue("EX01\\5", "Retry", 1, "dag01", "421 4.4.2 Connection dropped"),
    queue("EX01\\6", "Ready", 0, "dag02"),
    queue("EX01\\Shadow\\7", "Retry", 99, "ex02"),
  ].join("\n");
  expect(read(list)).toEqual({
    format: "ps-get-queue-list",
    found: ["queues-in-retry: 3 of 4 queues in Retry, with 38 messages; 2 share one error"],
  });
});

test("a table of queues names the special queues that hold mail", () => {
  const table = `Identity           DeliveryType Status    MessageCount NextHopDomain
--------           ------------ ------    ------------ -------------
EX01\\12            SmtpRelay... Suspended 5            dag01
EX01\\Submission    Undefined    Ready     812          Submission
EX01\\Poison        Undefined    Ready     2            Poison
EX01\\Unreachable   Unreachable  Ready     4            Unreachable Domain
`;
  expect(read(table).found).toEqual([
    "queues-suspended: 1 queue is suspended",
    "submission-queue-long: The Submission queue holds mail back: 812",
    "poison-queue-filled: The poison queue holds messages: 2",
    "unreachable-queue-filled: The Unreachable queue holds messages: 4",
  ]);
});

test.each([
  [
    "component states",
    "Server                                  Component                     State\n------                                  ---------                     -----\nEX01.contoso.com                        ServerWideOffline             Inactive\nEX01.contoso.com                        HubTransport                  Inactive\nEX01.contoso.com                        FrontendTransport             Active\nEX01.contoso.com                        ForwardSyncDaemon             Inactive\n",
    "ps-get-servercomponentstate",
    ["components-inactive: Components of the server are inactive: ServerWideOffline, HubTransport"],
  ],
  [
    "services",
    "Role                    : Mailbox Server Role\nRequiredServicesRunning : False\nServicesRunning         : {IISAdmin, MSExchangeADTopology}\nServicesNotRunning      : {MSExchangeTransport, MSExchangeFrontEndTransport}\n",
    "ps-test-servicehealth",
    ["services-not-running: Required services do not run: MSExchangeTransport, MSExchangeFrontEndTransport"],
  ],
  [
    "healthy services",
    "Role                    : Mailbox Server Role\nRequiredServicesRunning : True\nServicesRunning         : {IISAdmin}\nServicesNotRunning      : {}\n",
    "ps-test-servicehealth",
    [],
  ],
  [
    "a failed test of mail flow",
    "RunspaceId         : 6a1c5c5e\nTestMailflowResult : *FAILURE*\nMessageLatencyTime : 00:00:00\nIsRemoteTest       : True\n",
    "ps-test-mailflow",
    ["test-mailflow-failed: Test-Mailflow failed"],
  ],
  [
    "certificates, the one for SMTP expired",
    "Thumbprint    : 5113AE0233A72FCCB75B1D0198628675333D010E\nServices      : IMAP, POP, SMTP\nStatus        : DateInvalid\nHasPrivateKey : True\nSubject       : CN=mail.contoso.com, O=Contoso\n\nThumbprint    : 78E1BE82F683EE6D8CB9B9266FC1185AE0890C41\nServices      : IIS, SMTP\nStatus        : Valid\nHasPrivateKey : False\nSubject       : CN=EX01\n",
    "ps-get-exchangecertificate",
    [
      "smtp-certificate-expired: A certificate that is bound to SMTP has expired: mail.contoso.com",
      "smtp-certificate-without-key: A certificate has no private key: EX01",
    ],
  ],
  [
    "a table of certificates without SMTP",
    "Thumbprint                                Services   Subject\n----------                                --------   -------\n5113AE0233A72FCCB75B1D0198628675333D010E  ...W...    CN=mail.contoso.com\n78E1BE82F683EE6D8CB9B9266FC1185AE0890C41  .......    CN=WMSvc-EX01\n",
    "ps-get-exchangecertificate",
    ["no-smtp-certificate: None of these certificates is bound to SMTP"],
  ],
  [
    "healthy certificates",
    "Thumbprint                                Services   Subject\n----------                                --------   -------\n5113AE0233A72FCCB75B1D0198628675333D010E  IP.WS..    CN=mail.contoso.com\n78E1BE82F683EE6D8CB9B9266FC1185AE0890C41  .......    CN=WMSvc-EX01\n",
    "ps-get-exchangecertificate",
    [],
  ],
  [
    "EdgeSync to three Edge servers, of which one answers",
    "SyncStatus    : Failed\nName          : EDGE1\nFailureDetail : The LDAP server is unavailable.\n\nSyncStatus    : Failed\nName          : EDGE2\nFailureDetail : The supplied credential is invalid.\n\nSyncStatus    : Normal\nName          : EDGE3\nFailureDetail :\n",
    "ps-test-edgesynchronization",
    [
      "edgesync-unreachable: EdgeSync does not reach the Edge server: EDGE1",
      "edgesync-credential: The Edge server refuses EdgeSync's account: EDGE2",
    ],
  ],
  [
    "a table of tracking events",
    "EventId  Source      Sender            Recipients           MessageSubject\n-------  ------      ------            ----------           --------------\nRECEIVE  SMTP        kim@contoso.com   {pat@fabrikam.com}   Room\nDEFER    SMTP        kim@contoso.com   {pat@fabrikam.com}   Room\nFAIL     ROUTING     kim@contoso.com   {pat@fabrikam.com}   Room\n",
    "ps-get-messagetrackinglog-table",
    [
      "tracking-events-failed: 1 of 3 tracking events tell of a failure, for 1 recipient",
      "tracking-events-deferred: 1 of 3 tracking events tell of a delay, for 1 recipient",
    ],
  ],
  [
    "tracking that only begins",
    "EventId  Source      Sender            Recipients           MessageSubject\n-------  ------      ------            ----------           --------------\nRECEIVE  SMTP        kim@contoso.com   {pat@fabrikam.com}   Room\n",
    "ps-get-messagetrackinglog-table",
    ["tracking-without-end: Received, and nothing after it"],
  ],
  [
    "a passed one",
    "RunspaceId         : 6a1c5c5e\nTestMailflowResult : Success\nMessageLatencyTime : 00:00:03.07\nIsRemoteTest       : False\n",
    "ps-test-mailflow",
    [],
  ],
] as const)("%s", (_, text, format, found) => {
  expect(read(text)).toEqual({ format, found });
});

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

test.each([
  [
    "a run of EdgeSync as a narrow table, its details cut",
    lines(
      "Result          Type          Name  FailureDetails",
      "------          ----          ----  --------------",
      "CouldNotConnect Recipients    EDGE1 The LDAP serv...",
      "CouldNotLease   Configuration EDGE2",
      "InProgress      Recipients    EDGE3",
    ),
    "ps-start-edgesynchronization",
    [
      "edgesync-unreachable: EdgeSync does not reach the Edge server: EDGE1",
      "edgesync-leased: Another server synchronizes with the Edge server: EDGE2",
    ],
  ],
  [
    "a run of EdgeSync without a subscription, in a window of 60 columns",
    lines(
      "Result         : NoSubscriptions",
      "Type           : General",
      "Name           :",
      "FailureDetails : There are no subscriptions for the curre",
      "                 nt site.",
    ),
    "ps-start-edgesynchronization",
    ["edgesync-not-configured: No Edge server is subscribed to this site"],
  ],
  [
    "a run that went well",
    lines("Result : Success", "Type   : Configuration", "Name   : EDGE1", "FailureDetails :"),
    "ps-start-edgesynchronization",
    [],
  ],
  [
    "the test of EdgeSync as a table",
    lines(
      "SyncStatus Name  FailureDetail",
      "---------- ----  -------------",
      "Failed     EDGE1 The supplied credential is invalid.",
      "Normal     EDGE2",
    ),
    "ps-test-edgesynchronization",
    ["edgesync-credential: The Edge server refuses EdgeSync's account: EDGE1"],
  ],
  [
    "services as a table whose names were cut",
    lines(
      "Role                 RequiredServicesRunning ServicesRunning       ServicesNotRunning",
      "----                 ----------------------- ---------------       ------------------",
      "Postfachserverrolle                    False {IISAdmin, MSExch...  {MSExchangeTransport, MSExchang...}",
      "Clientzugriffsrolle                     True {IISAdmin, MSExch...  {}",
    ),
    "ps-test-servicehealth",
    ["services-not-running: Required services do not run: MSExchangeTransport, MSExchang"],
  ],
  [
    "services as a table without the names of those that do not run",
    lines(
      "Role            RequiredServicesRunning",
      "----            -----------------------",
      "Mailbox                           False",
    ),
    "ps-test-servicehealth",
    ["services-not-running: Required services do not run"],
  ],
  [
    "a failed test of mail flow on a German server",
    lines("RunspaceId         : 6a1c5c5e", "TestMailflowResult : *FEHLER*", "MessageLatencyTime : 00:00:00"),
    "ps-test-mailflow",
    ["test-mailflow-failed: Test-Mailflow failed"],
  ],
  [
    "a failed test of mail flow as a table",
    lines(
      "TestMailflowResult MessageLatencyTime IsRemoteTest",
      "------------------ ------------------ ------------",
      "*FAILURE*          00:00:00                   True",
    ),
    "ps-test-mailflow",
    ["test-mailflow-failed: Test-Mailflow failed"],
  ],
  [
    "component states as a list",
    lines(
      "Server    : EX01.contoso.com",
      "Component : HubTransport",
      "State     : Draining",
      "",
      "Server    : EX01.contoso.com",
      "Component : FrontendTransport",
      "State     : Active",
    ),
    "ps-get-servercomponentstate",
    ["components-inactive: Components of the server are inactive: HubTransport"],
  ],
  [
    "component states in a narrow window",
    lines(
      "Server     Component          State",
      "------     ---------          -----",
      "EX01.co... ServerWideOffline  Inactive",
      "EX01.co... Monitoring         Active",
    ),
    "ps-get-servercomponentstate",
    ["components-inactive: Components of the server are inactive: ServerWideOffline"],
  ],
  [
    "certificates in a narrow window, thumbprints cut",
    lines(
      "Thumbprint         Services  Subject",
      "----------         --------  -------",
      "5113AE0233A72F...  ...W...  CN=mail.cont...",
      "78E1BE82F683EE...  .......  CN=WMSvc-EX01",
    ),
    "ps-get-exchangecertificate",
    ["no-smtp-certificate: None of these certificates is bound to SMTP"],
  ],
  [
    "queues in a narrow window, which wraps the names of columns",
    lines(
      "Identity    DeliveryType Status MessageCount NextHopD",
      "                                             omain",
      "--------    ------------ ------ ------------ --------",
      "EX01\\12     SmtpRelay... Retry  12           fabri...",
    ),
    "ps-get-queue-table",
    ["queues-in-retry: 1 of 1 queue in Retry, with 12 messages"],
  ],
  [
    "tracking events printed with -Wrap",
    lines(
      "EventId Source  Sender          Recipients                MessageSubject",
      "------- ------  ------          ----------                --------------",
      "FAIL    ROUTING kim@contoso.com {pat@fabrikam.com,        Room",
      "                                lee@fabrikam.com}",
    ),
    "ps-get-messagetrackinglog-table",
    ["tracking-events-failed: 1 of 1 tracking event tells of a failure, for 2 recipients"],
  ],
  [
    "Send connectors, all of them disabled",
    lines(
      "Identity        AddressSpaces  Enabled",
      "--------        -------------  -------",
      "To the Internet {SMTP:*;1}       False",
    ),
    "ps-get-sendconnector",
    ["send-connectors-all-disabled: No Send connector is enabled"],
  ],
  [
    "Send connectors whose address spaces were cut prove nothing",
    lines(
      "Identity        AddressSpaces  Enabled",
      "--------        -------------  -------",
      "To partners     {SMTP:fabri...    True",
    ),
    "ps-get-sendconnector",
    [],
  ],
  [
    "a Send connector as a list",
    lines(
      "AddressSpaces  : {SMTP:contoso.mail.onmicrosoft.com;1}",
      "Enabled        : True",
      "Identity       : To the cloud",
    ),
    "ps-get-sendconnector",
    ["send-connectors-without-default: No enabled Send connector takes all addresses"],
  ],
  [
    "Receive connectors as a table, one off",
    lines(
      "Identity                    Bindings             Enabled",
      "--------                    --------             -------",
      "EX01\\Default EX01           {0.0.0.0:2525}          True",
      "EX01\\Relay for devices      {192.0.2.12:25}        False",
    ),
    "ps-get-receiveconnector",
    ["receive-connectors-disabled: Receive connectors are disabled: EX01\\Relay for devices"],
  ],
  [
    "the connector of port 25 without anonymous senders, which demands TLS that it does not offer",
    lines(
      "Identity         : EX01\\Default Frontend EX01",
      "AuthMechanism    : Integrated, BasicAuth",
      "PermissionGroups : ExchangeUsers, ExchangeServers",
      "RequireTLS       : True",
      "Enabled          : True",
    ),
    "ps-get-receiveconnector",
    [
      "receive-connector-demands-tls-without-offering: A Receive connector demands TLS and does not offer it: EX01\\Default Frontend EX01",
      "default-frontend-without-anonymous: The connector that faces the Internet admits no anonymous senders: EX01\\Default Frontend EX01",
    ],
  ],
  [
    "a test of Receive connectors as a list",
    lines(
      "Server           : EX01",
      "ReceiveConnector : Default Frontend EX01",
      "Binding          : 0.0.0.0:25",
      "EndPoint         : 192.0.2.11:25",
      "StatusCode       : UnableToComplete",
      "Details          : A connection attempt failed",
    ),
    "ps-test-smtpconnectivity",
    ["receive-connectors-do-not-answer: 1 of 1 Receive connectors do not answer: Default Frontend EX01"],
  ],
  [
    "transport services as a table",
    lines(
      "Name MessageTrackingLogEnabled MessageTrackingLogPath",
      "---- ------------------------- ----------------------",
      "EX01                      True C:\\Logs\\Track",
      "EX02                     False C:\\Logs\\Track",
    ),
    "ps-get-transportservice",
    ["message-tracking-off: Message tracking is off: EX02"],
  ],
] as const)("as the console prints it: %s", (_, text, format, found) => {
  expect(read(text)).toEqual({ format, found });
});
