import { expect, test } from "vitest";
import { readWords } from "../paste-words";
import { findTemplates } from "./find-templates";
import { readSlotValues } from "./slot-values";
import { buildTemplateIndex } from "./template-index";

const CRASH =
  "Watson report about to be sent for process id: %1, with parameters: %2, %3, %4, %5. ErrorReportingEnabled: %6";
const CATEGORIZER =
  "Categorizer is temporarily unable to process a message. While processing user '%2', the function '%3' called '%4' which returned error code '%5' (%6). ( %7@%8 )";
const AGENT = "Agent '%1' caused an unhandled exception '%2: %3' while handling event '%4'";
const THROTTLED =
  "Receive connector %1 rejected an incoming connection. The maximum number of connections (%2) for this connector has been reached.";
const SESSION = "Send connector %1 has initiated a new session to %2.";
const SERVICE_NAME = "Microsoft Exchange couldn't register the service principal name %1: %2";
const PRESSURE = "The resource pressure increased from %1 to %2.%3";
const CONTENT_FILTER = "Unable to initialize the Content Filter agent: %1";
const DATABASE =
  "The column %3 on the table %2 from database %1 is part of the database schema but cannot be found in the actual database table.";
const TRANSPORT_AGENT = "Microsoft Exchange couldn't start transport agents. Exception details: %1 : %2";
const LOOKUP =
  "SMTP rejected a message from '%1' on '%2' connector. The Active Directory lookup returned the following error: %3";
const SENDER = "450 4.1.8 <%1>: Sender address rejected: Domain not found";

const index = buildTemplateIndex([
  CRASH,
  CATEGORIZER,
  AGENT,
  THROTTLED,
  SESSION,
  SERVICE_NAME,
  PRESSURE,
  CONTENT_FILTER,
  DATABASE,
  TRANSPORT_AGENT,
  LOOKUP,
  SENDER,
]);

/** The values of the best template, by their numbers; undefined when no template is found. */
function values(text: string): Record<string, string> | undefined {
  const words = readWords(text);
  const [best] = findTemplates(index, text, words).found;
  const template = best && index.templates[best.template];
  if (!best || !template) return undefined;
  return Object.fromEntries(
    readSlotValues(text, words, template, best.alignment).map(({ number, span }) => [
      number,
      text.slice(span.start, span.end).replace(/\s+/g, " "),
    ]),
  );
}

test.each([
  [" EX01 has initiated a new session to mx1.fabrikam.com.", { 2: "mx1.fabrikam.com" }],
  ["the Content Filter agent: Access is denied.", { 1: "Access is denied." }],
  [
    " parameters: E12, c-RTL-AMD64, 15.01.2507.039, edgetransport. ErrorReportingEnabled: False",
    { 2: "E12", 3: "c-RTL-AMD64", 4: "15.01.2507.039", 5: "edgetransport", 6: "False" },
  ],
  [
    "-RTL-AMD64, 15.01.2507.039, edgetransport. ErrorReportingEnabled: False",
    { 4: "15.01.2507.039", 6: "False" },
  ],
  ["Send connector Internet (all domains) has initiated a new sess", { 1: "Internet (all domains)" }],
])("the end or the beginning of a message is found when it is the whole paste: %s", (text, read) => {
  expect(values(text)).toMatchObject(read);
});

test.each([
  ["from Contoso to Medium.The operation has timed out"],
  ["content filter agent not working since the update"],
  ["the service principal name, as the setup writes it"],
  ["A new session to mx1.fabrikam.com was initiated and then the mail was gone"],
])("words that say too little, or stand among others, are no piece of a message: %s", (text) => {
  expect(values(text)).toBeUndefined();
});

test("a word cut at the beginning or the end of the paste still bounds the value beside it", () => {
  expect(
    values(
      "nnector Default EX01 rejected an incoming connection. The maximum number of connections (50) for this con...",
    ),
  ).toEqual({ 1: "Default EX01", 2: "50" });
});

test("what is left of a value at the cut is no value", () => {
  const cut =
    "Receive connector Default EX01 rejected an incoming connection. The maximum number of connections";
  expect(values(`${cut} (50...`)).toEqual({ 1: "Default EX01" });
  expect(values("Send connector Internet has initiated a new session to mx1.fab...")).toEqual({
    1: "Internet",
  });
  expect(values("Agent 'A' caused an unhandled exception 'E: x' while handling event 'OnEndOf")).toEqual({
    1: "A",
    2: "E",
    3: "x",
  });
});

test("of several values at the cut those are read that the template's signs close", () => {
  expect(values("Agent 'Footer' caused an unhandled exception 'IOException: Could not lo...")).toEqual({
    1: "Footer",
    2: "IOException",
  });
  expect(values("ith database: no' while handling event 'OnEndOfData'")).toEqual({ 4: "OnEndOfData" });
});

test("a value's own word is not taken for the template's word before the value", () => {
  expect(
    values(
      "Mailbox Database 07 is part of the database schema but cannot be found in the actual database table.",
    ),
  ).toEqual({});
});

test("a bracket inside the last value does not end it, and only the template's own one is taken off", () => {
  expect(
    values(
      "Categorizer is temporarily unable to process a message. While processing user\n'pat', the function 'A' called 'B' which returned error code '5000'\n(Access is denied.). ( C:\\Exchange\\Pickup@north wing (old)\n)",
    ),
  ).toEqual({
    2: "pat",
    3: "A",
    4: "B",
    5: "5000",
    6: "Access is denied.",
    7: "C:\\Exchange\\Pickup",
    8: "north wing (old)",
  });
});

test("a line that is short because the next word was long goes on, and so does one whose values are not all there", () => {
  expect(
    values(
      "SMTP rejected a message from 'scan@contoso.com' on 'To Fabrikam, Ltd.'\nconnector. The Active Directory lookup returned the following error: C:\\Program\nFiles\\Microsoft\\Exchange",
    ),
  ).toMatchObject({ 3: "C:\\Program Files\\Microsoft\\Exchange" });
  expect(
    values("Microsoft Exchange couldn't register the service principal name Primary\nLevel: 5000"),
  ).toEqual({ 1: "Primary Level", 2: "5000" });
  expect(
    values(
      "The resource pressure increased from Contoso to Primary\nLevel.Microsoft.Exchange.Data.Directory.ADTransientException: Could not find",
    ),
  ).toMatchObject({ 2: "Primary Level" });
});

test("a colon inside a value does not part it where the template has blanks around its own", () => {
  expect(
    values(
      "Microsoft Exchange couldn't start transport agents. Exception details: System.IO.IOException: disk full : more",
    ),
  ).toEqual({ 1: "System.IO.IOException: disk full", 2: "more" });
});

test("a template of which much is missing reads no value without its own brackets", () => {
  expect(values("451 4.1.8 Domain of sender address scan@contoso.com...") ?? {}).toEqual({});
});
