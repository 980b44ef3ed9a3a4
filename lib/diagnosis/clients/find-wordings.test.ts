import { expect, test } from "vitest";
import { DIRECTIONS, type ClientWording } from "./client-wording";
import { findClientWordings, findReplyWording } from "./find-wordings";
import { isAboutOtherProtocol, isAboutReadingMail } from "./other-protocol";
import { parseClients } from "./parse-clients";

const wording = (id: string, says: string[], fields: Partial<ClientWording> = {}): ClientWording => ({
  id,
  direction: "nobody-answers",
  says,
  title: id,
  means: id,
  leadsTo: ["/problems/x"],
  strength: 0.8,
  ...fields,
});

const WORDINGS = [
  wording("long", ["Send-MailMessage : Unable to connect"]),
  wording("short", ["unable to connect"]),
  wording("gap", ["lost connection with … while"]),
  wording("outer", ["Could not send with host", "certificate of host … could not be used"], { outer: true }),
  wording("any program", [], { when: ["link refused"] }),
  wording("meaning", [], { when: ["certificate untrusted"], direction: "certificate-refused" }),
  wording("wrapper", ["The server response was:"], { direction: "passes-on", leadsTo: [], strength: 0 }),
];

test.each([
  ["Send-MailMessage : Unable to connect to the remote server", ["long"]],
  ["UNABLE TO CONNECT", ["short"]],
  ["lost connection with ex01[192.0.2.1] while sending", ["gap"]],
  ["lost connection with ex01\nwhile sending", []],
  ["The server response was: 5.7.54", ["wrapper"]],
  ["Unable to connect. The server response was: 5.7.54", ["short"]],
  ["Could not send with host ex01: unable to connect", ["short"]],
  ["The certificate of host ex01: unable to connect, could not be used", ["short"]],
  ["Could not send with host ex01", ["outer"]],
  ["Could not send with host ex01. The server response was: 5.7.54", ["wrapper"]],
  ["Could not send the e-mail: connection refused", ["any program"]],
  ["Database: connection refused", []],
  ["SMTP: connection refused, 421 4.3.2 Service not available", []],
  ["SMTP: unable to connect, connection refused", ["short"]],
  ["IMAP client: unable to connect to ex01:993", []],
  ["mail queue on Redis: unable to connect", []],
  ["SendMailJob: connection refused (smtp_job 4.2.2)", ["any program"]],
  ["MSExchangeTransport sends no mail: connection refused", []],
  ["Unable to connect: mail certificate bad", ["meaning"]],
  ["550 mail refused: bad certificate", []],
  ["IMAP works, and SMTP: unable to connect to ex01:587", ["short"]],
  ["The server response was: certificate invalid (mail)", ["meaning"]],
  ["lettre: connection refused", ["any program"]],
  ["MAIL FROM: link refused", []],
  ["RCPT TO: connection refused", ["any program"]],
  ["메일: socket refused", ["any program"]],
  ["Your email: connection refused", []],
  ["Login for email pat@contoso.com: connection refused", []],
  ["failed to send to email address pat@contoso.com: connection refused", ["any program"]],
  ["npm ERR! nodemailer: connection refused", []],
  ["postfix/smtpd[7]: connection refused", []],
  ["535 mail: bad certificate", ["meaning"]],
  ["nounable to connect", []],
  ["nothing of the kind", []],
])("%s → %j", (text, ids) => {
  expect(findClientWordings(WORDINGS, text, { format: "text", events: [] }).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ["Connecting… com.sun.mail.imap.IMAPStore: unable to connect", true, true],
  ["imap_server: ex01\nimap_port: 993\nunable to connect", true, true],
  ["openssl s_client -starttls imap -connect ex01:143", true, true],
  ["openssl s_client -starttls smtp -connect ex01:587, IMAP works", false, false],
  ["unable to connect to https://ex01/owa", false, true],
  ["IMAP reads, STARTTLS on the send connector fails", false, false],
  ["unable to connect to ex01:25", false, false],
])("%s: about reading mail %s, about another protocol %s", (text, isReading, isOther) => {
  expect([isAboutReadingMail(text), isAboutOtherProtocol(text)]).toEqual([isReading, isOther]);
});

test("the first wording that fits says why another server refused", () => {
  const refusal = (id: string, says: string[]) => wording(id, says, { direction: "other-server-refuses" });
  const wordings = [...WORDINGS, refusal("policy", ["dmarc"]), refusal("spam", ["spam filter"])];
  expect(findReplyWording(wordings, "Our spam filter obeys DMARC, unable to connect")?.id).toBe("policy");
  expect(findReplyWording(wordings, "The Spam filter said no")).toMatchObject({
    id: "spam",
    quote: "Spam filter",
  });
  expect(findReplyWording(wordings, "unable to connect")).toBeUndefined();
  expect(findReplyWording(wordings, undefined)).toBeUndefined();
  expect(findClientWordings(wordings, "a spam filter", { format: "text", events: [] })).toEqual([]);
});

test("a refusal that is passed on outranks the closing after it", () => {
  const ids = (text: string) =>
    findClientWordings(
      [...WORDINGS, wording("closing", ["connection closed"], { direction: "cut-off" })],
      text,
      {
        format: "text",
        events: [],
      },
    ).map(({ id }) => id);
  expect(ids("The server response was: 550 5.7.54. Connection closed")).toEqual(["wrapper"]);
  expect(ids("The server response was: none. Connection closed")).toEqual(["closing"]);
});

test("an event of Exchange is no client's word; one of another program may be", () => {
  const ids = (eventSource: string) =>
    findClientWordings(WORDINGS, "Unable to connect", {
      format: "event-text-vista",
      events: [{ eventSource }],
    }).map(({ id }) => id);
  expect(ids("MSExchangeTransport")).toEqual([]);
  expect(ids("DatabaseMail")).toEqual(["short"]);
});

test("an event is known by the name of the program that wrote it, whatever addresses stand in it", () => {
  const scanner = wording("scanner", [], { eventSources: ["McLogEvent"] });
  const read = (eventSource: string) =>
    findClientWordings([...WORDINGS, scanner], "See https://example.com for more.", {
      format: "event-text-vista",
      events: [{ eventSource }],
    }).map(({ id, quote }) => [id, quote]);
  expect(read("mclogevent")).toEqual([["scanner", "mclogevent"]]);
  expect(read("McLogEvents")).toEqual([]);
});

const DIRECTION_FILE = DIRECTIONS.map((name) => `${name}:\n  title: T\n  articles: [/codes/1]\n`).join("");
const directions = { file: "content/clients/directions.yaml", source: DIRECTION_FILE };
const program = (source: string) => ({ file: "content/clients/x.yaml", source });
const GOOD = `program: P
sources: [{ title: T, url: "https://example.com" }]
wordings:
  - { id: a-b, direction: cut-off, says: [six letters], means: M, samples: [six letters] }
`;

test("a wording takes title, articles and wizard from its direction unless it has its own", () => {
  expect(parseClients([directions, program(GOOD)])[0]?.wording).toMatchObject({
    title: "T (P)",
    leadsTo: ["/codes/1"],
  });
});

test.each([
  ["an unknown direction", GOOD.replace("cut-off", "sideways"), /x\.yaml: "wordings\.0\.direction"/],
  ["words that are too short", GOOD.replace("[six letters]", "[oops]"), /"wordings\.0\.says": at least six/],
  ["a field that nobody knows", GOOD.replace("means:", "meens: x, means:"), /x\.yaml: "wordings\.0"/],
  ["no sample", GOOD.replace("samples: [six letters]", "samples: []"), /"wordings\.0\.samples"/],
  [
    "nothing to know it by",
    GOOD.replace("says: [six letters], ", ""),
    /"wordings\.0\.says": words, when, or eventSources/,
  ],
  ["no YAML", "program: [", /x\.yaml: is not YAML/],
  [
    "an id twice",
    `${GOOD}  - { id: a-b, direction: cut-off, says: [six letters], means: M, samples: [s] }\n`,
    /a-b is taken/,
  ],
])("bad content names file and field: %s", (_, source, message) => {
  expect(() => parseClients([directions, program(source)])).toThrow(message);
});
