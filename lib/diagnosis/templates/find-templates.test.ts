import { expect, test } from "vitest";
import { readWords } from "../paste-words";
import { findTemplates } from "./find-templates";
import { readSlotValues } from "./slot-values";
import { buildTemplateIndex } from "./template-index";

const INBOUND =
  "Inbound authentication failed with error %1 for Receive connector %2. The authentication mechanism is %3. The source IP address of the client who tried to authenticate to Microsoft Exchange is [%4].";
const OUTBOUND =
  "Outbound authentication failed with error %1 for Send connector %2. The authentication mechanism is %3. The target is %4.";
const SEND_FAILED =
  "Send connector %1 has failed to authenticate with %2. The response from the remote site is %3.";
const SEND_AS =
  "SMTP rejected a (%4) mail from '%1' with '%2' connector and user authenticated as '%3'. There was a transient Active Directory directory service exception thrown with the following information. %5";
const TEMPORARY = "Temporary authentication failure";
const DATABASE =
  "%1: The database could not be opened because the checkpoint file (.chk) is missing or corrupted. The exception is %2.";
const PRESSURE = "The resource pressure increased from %1 to %2.%3";
const AGENT = "Agent '%1' caused an unhandled exception '%2: %3' while handling event '%4'";
const SERVICE_NAME = "Microsoft Exchange couldn't register the service principal name %1: %2";
const TRANSPORT_AGENT =
  "Transport agent (%1) running on the OnSubmittedMessage event did not handle a catchable exception: (%2)";
const FORCED = "Exchange had to force the configuration update for %1 %2 time(s).";
const START_FAILED = "Fehler von Agent '%1' beim Erstellen einer Agent-Instanz mit Fehler '%2'.";
const RESUBMITTED = "The mailbox submission of message %1 was given up because the database did not answer";
const WATSON =
  "Watson report about to be sent for process id: %1, with parameters: %2, %3, %4, %5, %6, %7, %8, %9, %10, %11. ErrorReportingEnabled: %12";
const CATEGORIZER =
  "While processing user '%2', the function '%3' called '%4' which returned error code '%5' (%6). ( %7@%8 )";
const TEMPLATES = [
  WATSON,
  CATEGORIZER,
  START_FAILED,
  RESUBMITTED,
  TRANSPORT_AGENT,
  FORCED,
  INBOUND,
  OUTBOUND,
  SEND_FAILED,
  SEND_AS,
  TEMPORARY,
  DATABASE,
  PRESSURE,
  AGENT,
  SERVICE_NAME,
];

const index = buildTemplateIndex(TEMPLATES);

function read(text: string): {
  readonly template: string | undefined;
  readonly values: Record<string, string>;
} {
  const words = readWords(text);
  const best = findTemplates(index, text, words).found[0];
  const template = best && index.templates[best.template];
  if (!best || !template) return { template: undefined, values: {} };
  const values = readSlotValues(text, words, template, best.alignment);
  return {
    template: TEMPLATES[best.template],
    values: Object.fromEntries(values.map(({ number, span }) => [number, text.slice(span.start, span.end)])),
  };
}

test("a value keeps the full stop and the angle brackets that are its own", () => {
  expect(
    read("Fehler von Agent 'A' beim Erstellen einer Agent-Instanz mit Fehler 'Access is denied.'.").values,
  ).toEqual({ 1: "A", 2: "Access is denied." });
  expect(
    read("The mailbox submission of message <5f0c@ex01.contoso.com> was given up because the database")
      .values,
  ).toEqual({ 1: "<5f0c@ex01.contoso.com>" });
});

test.each([
  [
    "Inbound authentication failed with error IllegalMessage for Receive connector Default HUB01. The authentication mechanism is ExchangeAuth. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.21].",
    INBOUND,
    { 1: "IllegalMessage", 2: "Default HUB01", 3: "ExchangeAuth", 4: "192.0.2.21" },
  ],
  [
    "Outbound authentication failed with error TargetUnknown for Send connector Intra-Organization SMTP Send Connector. The authentication mechanism is Gssapi. The target is SMTPSVC/hub02.contoso.com.",
    OUTBOUND,
    {
      1: "TargetUnknown",
      2: "Intra-Organization SMTP Send Connector",
      3: "Gssapi",
      4: "SMTPSVC/hub02.contoso.com",
    },
  ],
  [
    "Send connector Internet Mail has failed to authenticate with smtp.example.net. The response from the remote site is 535 5.7.8 Error: authentication failed.",
    SEND_FAILED,
    { 1: "Internet Mail", 2: "smtp.example.net", 3: "535 5.7.8 Error: authentication failed" },
  ],
  [
    "SMTP rejected a (P1) mail from 'scan@contoso.com' with 'Client Proxy EX01' connector and user authenticated as 'CONTOSO\\scanner'. There was a transient Active Directory directory service exception thrown with the following information. Access is denied.",
    SEND_AS,
    { 1: "scan@contoso.com", 2: "Client Proxy EX01", 3: "CONTOSO\\scanner", 4: "P1", 5: "Access is denied." },
  ],
  [
    "Description:\nTransport Mail Database: The database could not be opened because the checkpoint file (.chk) is missing or corrupted. The exception is Microsoft.Exchange.Isam.IsamMissingLogFileException.",
    DATABASE,
    { 1: "Transport Mail Database", 2: "Microsoft.Exchange.Isam.IsamMissingLogFileException" },
  ],
  [
    "The resource pressure increased from Medium to High.\n\nThe following resources are under pressure:",
    PRESSURE,
    { 1: "Medium", 2: "High", 3: "The following resources are under pressure:" },
  ],
  [
    "Agent 'Contoso Footer Agent' caused an unhandled exception 'System.IO.FileNotFoundException: Could not load file' while handling event 'OnEndOfData'",
    AGENT,
    {
      1: "Contoso Footer Agent",
      2: "System.IO.FileNotFoundException",
      3: "Could not load file",
      4: "OnEndOfData",
    },
  ],
  [
    "Microsoft Exchange couldn't register the service principal name SmtpSvc: A constraint violation occurred.",
    SERVICE_NAME,
    { 1: "SmtpSvc", 2: "A constraint violation occurred." },
  ],
  [
    "Transport agent (Footer Agent) running on the OnSubmittedMessage event did not handle a catchable exception:\n(System.IO.IOException)",
    TRANSPORT_AGENT,
    { 1: "Footer Agent", 2: "System.IO.IOException" },
  ],
  [
    "Exchange had to force the configuration update for Accepted Domains 3 time(s).",
    FORCED,
    { 1: "Accepted Domains", 2: "3" },
  ],
] as const)("reads the values of a whole message: %s", (text, template, values) => {
  expect(read(text)).toEqual({ template, values });
});

test("a message whose end was cut off is still found, with the values that are whole", () => {
  expect(
    read(
      "Inbound authentication failed with error LogonDenied for Receive connector Default EX01. The authen",
    ),
  ).toEqual({
    template: INBOUND,
    values: { 1: "LogonDenied", 2: "Default EX01" },
  });
});

test("a message whose beginning was cut off is still found", () => {
  const { template, values } = read(
    "connector Default EX01. The authentication mechanism is Login. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.9].",
  );
  expect(template).toBe(INBOUND);
  expect(values).toMatchObject({ 3: "Login", 4: "192.0.2.9" });
});

test("a mistyped word does not hide a message", () => {
  expect(
    read(
      "Outbond authentication failed with eror LogonDenied for Send connector To Fabrikam. The authentication mechansim is Login. The target is smtp.fabrikam.com.",
    ).values,
  ).toMatchObject({ 2: "To Fabrikam", 3: "Login", 4: "smtp.fabrikam.com" });
});

test("prose that shares some words with a message is not that message", () => {
  expect(
    read("Our send connector is fine but users say that mail from the internet is slow today.").template,
  ).toBeUndefined();
});

test("an SMTP reply inside an event's message is found as well, after the event", () => {
  const text =
    "Send connector To Partner has failed to authenticate with EX02. The response from the remote site is 454 4.7.0 Temporary authentication failure.";
  expect(
    findTemplates(index, text, readWords(text)).found.map(({ template }) => TEMPLATES[template]),
  ).toEqual([SEND_FAILED, TEMPORARY]);
});

test.each(TEMPLATES.map((template) => [template]))(
  "crafted text costs no more work per word than plain text: %s",
  (template) => {
    const words = template.replace(/%\d/g, "x").split(/\s+/);
    const craftedTexts = [
      Array.from({ length: 4_000 }, () => words[0]).join(" "),
      Array.from({ length: 400 }, () => words.slice(0, -1).join(" ")).join(" "),
      Array.from({ length: 400 }, () => [...words].reverse().join(" ")).join(" "),
      words.flatMap((word) => Array.from({ length: 200 }, () => word)).join(" "),
    ];
    const widest = Math.max(...index.templates.map((one) => one.words.length));
    const mostCells = TEMPLATES.length * widest * (3 * widest + 200);
    for (const text of craftedTexts)
      expect(findTemplates(index, text, readWords(text)).steps).toBeLessThanOrEqual(mostCells);
  },
);

test("a line that ends where the template opens a bracket has no value there", () => {
  const cut = INBOUND.replace("%1", "LogonDenied")
    .replace("%2", "Default EX01")
    .replace("%3", "Login")
    .replace(" [%4].", "");
  expect(read(`${cut}\nMAIL FROM:<scan@contoso.com>`).values).not.toHaveProperty("4");
  expect(read(`${cut}\n [192.0.2.66].`).values).toMatchObject({ 4: "192.0.2.66" });
});

test("a wrapped list is parted at its separators, and of a cut one the whole pieces are read", () => {
  const watson =
    "Watson report about to be sent for process id: 4242, with parameters: E12, c-RTL-AMD64, 15.01.2507.039, edgetransport, M.E.Transport, Deliver, System.NullReferenceException, 81f2, 15.01";
  expect(
    read(`${watson.replace("15.01.2507.039, ", "15.01.2507.039,\n")}, M.E.Data. ErrorReportingEnabled: False`)
      .values,
  ).toMatchObject({ 4: "15.01.2507.039", 5: "edgetransport" });
  const cut = read(watson.slice(0, watson.indexOf("Deliver") + 3)).values;
  expect(cut).toMatchObject({ 2: "E12", 6: "M.E.Transport" });
  expect(cut).not.toHaveProperty("7");
});

test("quotes and brackets between the last values end none of them", () => {
  expect(
    read(
      "While processing user 'pat', the function 'A' called 'B' which returned error code '0x8' (Denied). ( x.cpp@12 )",
    ).values,
  ).toMatchObject({ 5: "0x8", 6: "Denied", 7: "x.cpp", 8: "12" });
});
