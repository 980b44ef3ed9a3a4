import { expect, test } from "vitest";
import { createDiagnoser } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { codeDocument, eventDocument, problemDocument, TEST_DOCUMENTS } from "./test-articles";

const index = buildDiagnosisIndex(TEST_DOCUMENTS);
const diagnose = createDiagnoser(index);

function urls(pasted: string): readonly string[] {
  return diagnose(pasted).diagnoses.map(({ url }) => url);
}

test("the index survives JSON", () => {
  const again = createDiagnoser(JSON.parse(JSON.stringify(index)));
  expect(again("Event ID: 1035\nSource: MSExchangeTransport").diagnoses[0]?.eventId).toBe(1035);
});

test.each([
  ["Event 1035, MSExchangeTransport"],
  ["Source: MSExchangeTransport Event ID: 1035 Level: Warning"],
  [
    "Ereignistyp: Error-Ereignisquelle: MSExchangeTransport-Ereigniskategorie: SmtpReceive-Ereignis-ID: 1035 Beschreibung: Fehler bei der eingehenden Authentifizierung",
  ],
  [
    "&lt;Event&gt;&lt;System&gt;&lt;Provider Name=&quot;MSExchangeTransport&quot; /&gt;&lt;EventID Qualifiers=&quot;32772&quot;&gt;1035&lt;/EventID&gt;&lt;/System&gt;&lt;/Event&gt;",
  ],
  ["Event ID\n1035\nEvent Source\nMSExchangeTransport\nAlert Type\nWarning"],
  ["Symbolic Name: SmtpReceiveAuthenticationFailed"],
])("finds event 1035 in %s", (pasted) => {
  expect(diagnose(pasted).diagnoses[0]?.eventId).toBe(1035);
});

test("another source with the same event ID is another event", () => {
  const result = diagnose(
    "Log Name: Application\nSource: MSExchange EdgeSync\nEvent ID: 1035\nLevel: Error\nDescription:\nSomething",
  );
  expect(result.diagnoses).toEqual([]);
  expect(result.unknown).toEqual({ eventId: 1035, eventSource: "MSExchange EdgeSync" });
});

test("an unknown event never shows its neighbour, however alike the message", () => {
  const result = diagnose(
    "Source: MSExchangeTransport\nEvent ID: 1037\nLevel: Error\nDescription:\nInbound authentication failed with error X for Receive connector Y. The authentication mechanism is Z. The source IP address of the client who tried to authenticate to Microsoft Exchange is [192.0.2.1].",
  );
  expect(result.diagnoses).toEqual([]);
  expect(result.unknown).toEqual({ eventId: 1037, eventSource: "MSExchangeTransport" });
});

test("an unknown event is not guessed from its words", () => {
  const rankWords = (): { url: string; score: number }[] => [
    { url: "/events/msexchangetransport/1035", score: 1 },
  ];
  const pasted =
    "Event Source: MSExchangeCalCon\nEvent ID: 5005\nDescription: The Calendar Connector could not connect";
  expect(diagnose(pasted, { rankWords }).diagnoses).toEqual([]);
});

test("an unknown event of mail flow says so, and only articles about faults are found by its words", () => {
  const documents = [...TEST_DOCUMENTS, problemDocument("port-25-blocked", "Port 25 is blocked")];
  const rankWords = (): { url: string; score: number }[] => [
    { url: "/events/msexchangetransport/1035", score: 1 },
    { url: "/codes/451-5.7.3", score: 0.9 },
    { url: "/problems/port-25-blocked", score: 0.8 },
  ];
  const result = createDiagnoser(buildDiagnosisIndex(documents))(
    "Source: MSExchangeTransport\nEvent ID: 1037\nLevel: Error\nDescription:\nNothing answers on port 25.",
    { rankWords },
  );
  expect(result.diagnoses.map(({ url }) => url)).toEqual(["/problems/port-25-blocked"]);
  expect(result.diagnoses[0]?.confidence).toBeLessThan(0.5);
  expect(result.unknown).toEqual({ eventId: 1037, eventSource: "MSExchangeTransport" });
});

test("of a fault and a code with the same wording, the code comes first only where it is seen", () => {
  const wording = "TLS negotiation failed with error UnknownCredentials";
  const twoArticles = createDiagnoser(
    buildDiagnosisIndex([
      codeDocument(["421 4.4.1"], [wording]),
      problemDocument("certificate-not-bound", "The certificate is not bound", [wording]),
    ]),
  );
  expect(twoArticles(wording).diagnoses[0]?.kind).toBe("problem");
  expect(twoArticles(`421 4.4.1 Connection timed out\n${wording}`).diagnoses[0]?.kind).toBe("code");
});

test("an event that other programs log too is known only by what it must name", () => {
  const one = createDiagnoser(
    buildDiagnosisIndex([
      eventDocument({
        eventId: 7031,
        eventSources: ["Service Control Manager"],
        messageText:
          "The Microsoft Exchange Transport service terminated unexpectedly. It has done this %1 time(s).",
        onlyWith: ["Exchange"],
      }),
    ]),
  );
  const pasted = (service: string): string =>
    `Source: Service Control Manager\nEvent ID: 7031\nLevel: Error\nDescription:\nThe ${service} service terminated unexpectedly. It has done this 3 time(s).`;
  expect(one(pasted("Microsoft Exchange Transport")).diagnoses[0]?.eventId).toBe(7031);
  expect(one(pasted("Print Spooler"))).toMatchObject({
    diagnoses: [],
    unknown: { eventId: 7031, eventSource: "Service Control Manager" },
  });
});

test("a sister service's event is answered by the article about it, less surely", () => {
  const [sister] = diagnose("Source: MSExchangeTransportDelivery\nEvent ID: 2017\nLevel: Error").diagnoses;
  const [same] = diagnose("Source: MSExchangeTransport\nEvent ID: 2017\nLevel: Error").diagnoses;
  expect(sister?.eventId).toBe(2017);
  expect(sister?.confidence).toBeLessThan(same?.confidence ?? 0);
});

test("each reason says where it stands and why it counts", () => {
  const [best] = diagnose(
    "\nEvent 2003, MSExchangeTransport\nSend connector To Partner has failed to authenticate with smtp.fabrikam.com. The response from the remote site is 535 5.7.8 Error: authentication failed.",
  ).diagnoses;
  expect(best?.evidence).toEqual([
    { text: "2003", line: 2, why: "Event ID 2003 from MSExchangeTransport" },
    expect.objectContaining({ line: 3, why: "The wording of the message matches, with 3 values read" }),
  ]);
  expect(best?.parameters).toEqual({
    sendConnector: "To Partner",
    remoteHost: "smtp.fabrikam.com",
    response: "535 5.7.8 Error: authentication failed",
  });
});

test("a reply that is quoted in an event's message stands below the event", () => {
  expect(
    urls(
      "Send connector To EX02 has failed to authenticate with EX02. The response from the remote site is 454 4.7.0 Temporary authentication failure.",
    ),
  ).toEqual(["/events/msexchangetransport/2003", "/codes/451-4.4.0-454-4.7.0"]);
});

test.each([
  [
    '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.',
    "/codes/451-4.4.0-454-4.7.0",
  ],
  [
    '451 4.4.0 Primary target IP address responded with: "451 5.7.3 STARTTLS is required to send mail." Attempted failover to alternate host, but that did not succeed.',
    "/codes/451-5.7.3",
  ],
  ["550 5.7.1 Unable to relay for pat@fabrikam.com", "/codes/550-5.7.1-relay"],
  ["#550 5.7.1 RESOLVER.RST.AuthRequired; authentication required ##", "/codes/550-5.7.1-authrequired"],
  ["454 4.7.0", "/codes/451-4.4.0-454-4.7.0"],
  ["4.7.0", "/codes/451-4.4.0-454-4.7.0"],
])("the innermost reply, its words and tokens decide: %s", (pasted, url) => {
  expect(urls(pasted)[0]).toBe(url);
});

test("a reply that only passes another one on does not point to that other one", () => {
  const result = diagnose(
    "451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry",
  );
  expect(result.diagnoses.filter(({ confidence }) => confidence >= 0.3)).toEqual([]);
  expect(result.unknown).toEqual({ code: "451 4.4.0" });
});

test("an outer reply that quotes the innermost word for word stays below it", () => {
  const pasted =
    "LED=450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]";
  const outer = codeDocument(
    ["450 4.4.317"],
    ["450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]"],
  );
  const { diagnoses } = createDiagnoser(buildDiagnosisIndex([outer, ...TEST_DOCUMENTS]))(pasted);
  expect(diagnoses.slice(0, 2).map(({ url }) => url)).toEqual(["/codes/451-5.7.3", "/codes/450-4.4.317"]);
});

test("the words that every last error has are nobody's wording", () => {
  expect(
    urls(
      "Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.",
    ),
  ).toEqual([]);
});

test("values of the event's XML win over those of its text", () => {
  const pasted =
    "Source: MSExchangeTransport\nEvent ID: 1035\nLevel: Warning\nDescription:\nInbound authentication failed with error Cut for Receive connector Cut. The authentication\nEvent Xml:\n<Event><System><EventID>1035</EventID></System><EventData><Data>LogonDenied</Data><Data>Default EX01</Data><Data>Login</Data><Data>192.0.2.66</Data></EventData></Event>";
  expect(diagnose(pasted).diagnoses[0]?.parameters).toEqual({
    error: "LogonDenied",
    receiveConnector: "Default EX01",
    mechanism: "Login",
    remoteIpAddress: "192.0.2.66",
  });
});

test("full-text search answers only where nothing exact was found, and without certainty", () => {
  const rankWords = (): { url: string; score: number }[] => [
    { url: "/codes/441-4.4.1", score: 0.9 },
    { url: "/codes/451-5.7.3", score: 0.2 },
    { url: "/procedures/unknown", score: 1 },
  ];
  const [only, ...others] = diagnose("the other server does not answer on port 25", { rankWords }).diagnoses;
  expect(only?.url).toBe("/codes/441-4.4.1");
  expect(only?.confidence).toBeLessThan(0.5);
  expect(others).toEqual([]);
});

test("several events in one paste are all shown", () => {
  expect(
    urls(
      "Event 1035, MSExchangeTransport\n\nEvent 12014, MSExchangeTransport\n\nEvent 2017, MSExchangeTransport",
    ).toSorted(),
  ).toEqual([
    "/events/msexchangetransport/1035",
    "/events/msexchangetransport/12014",
    "/events/msexchangetransport/2017",
  ]);
});

test("no more diagnoses than asked for", () => {
  expect(
    diagnose("Event 1035, MSExchangeTransport\n\nEvent 12014, MSExchangeTransport", { limit: 1 }).diagnoses,
  ).toHaveLength(1);
});

test("a slot named like an object's own machinery is only a name", () => {
  const odd = createDiagnoser(
    buildDiagnosisIndex([
      eventDocument(
        {
          eventId: 7,
          eventSources: ["constructor"],
          messageText: "Strange connector %1 toggled marvellous %2 today.",
        },
        ["__proto__", "constructor"],
      ),
      codeDocument(["550 5.9.9"], ["toString hasOwnProperty %1"]),
    ]),
  );
  const [best] = odd(
    "Source: constructor\nEvent ID: 7\nLevel: Error\nDescription:\nStrange connector A toggled marvellous B today.",
  ).diagnoses;
  expect(Object.entries(best?.parameters ?? {})).toEqual([
    ["__proto__", "A"],
    ["constructor", "B"],
  ]);
  expect(Object.getPrototypeOf(best?.parameters)).toBe(Object.prototype);
});

test("the recipient's domain is known wherever the recipient is", () => {
  const withRecipient = createDiagnoser(
    buildDiagnosisIndex([
      eventDocument(
        {
          eventId: 9217,
          eventSources: ["MSExchangeTransport"],
          messageText: "The categorizer deferred the message for recipient %1 because of a loop.",
        },
        ["recipientAddress"],
      ),
    ]),
  );
  expect(
    withRecipient("The categorizer deferred the message for recipient info@fabrikam.com because of a loop.")
      .values,
  ).toEqual({ recipientAddress: "info@fabrikam.com", recipientDomain: "fabrikam.com" });
});

test("a newer envelope's own words stay its wording, also without what it quotes", () => {
  const documents = [
    codeDocument(["451 4.4.395"], ["451 4.4.395 Target host responded with error."]),
    codeDocument(["454 4.7.0"], ["454 4.7.0 Temporary authentication failure"]),
  ];
  const { diagnoses } = createDiagnoser(buildDiagnosisIndex(documents))("Target host responded with error.");
  expect(diagnoses.map(({ url }) => url)).toEqual(["/codes/451-4.4.395"]);
});

test("a few words that end the messages of two events alike tell neither", () => {
  const documents = [
    eventDocument(
      {
        eventId: 1,
        eventSources: ["A"],
        messageText: "The lookup of the account returned the following error: %1.",
      },
      ["lookupError"],
    ),
    eventDocument(
      {
        eventId: 2,
        eventSources: ["B"],
        messageText: "Reading of registry keys ended with the following error: %1.",
      },
      ["registryError"],
    ),
  ];
  const read = createDiagnoser(buildDiagnosisIndex(documents));
  expect(read("the following error: Access is denied.").diagnoses).toEqual([]);
  expect(read("keys ended with the following error: Access is denied.").diagnoses[0]?.parameters).toEqual({
    registryError: "Access is denied",
  });
});

test("a server's name or address at the cut of a Last Error is no value", () => {
  const { values } = diagnose(
    "Identity: EX01\\12\nLastError: [{LED=454 4.7.0 Temporary authentication failure};{FQDN=ex02.contoso.com};{IP=192.0...",
  );
  expect(values).not.toHaveProperty("remoteIpAddress");
  expect(Object.values(values)).toContain("ex02.contoso.com");
});

test("of an article's wordings the one that explains more of the paste reads the value", () => {
  const name = { number: 1, name: "thumbprint", meaning: "The certificate" };
  const documents = [
    codeDocument(
      ["454 4.7.5"],
      [
        "Insufficient rights to grant Network Service access to the certificate with thumbprint %1.",
        "AccessRuleException: Insufficient rights to grant Network Service access to the certificate with thumbprint %1. ---> UnauthorizedAccessException: Certificate ---> Keyset does not exist",
      ],
      { parameters: [name] },
    ),
  ];
  const pasted =
    "Insufficient rights to grant Network Service access to the certificate with thumbprint 7F3A9C. ---> UnauthorizedAccessException: Certificate ---> Keyset does not exist";
  expect(createDiagnoser(buildDiagnosisIndex(documents))(pasted).diagnoses[0]?.parameters).toEqual({
    thumbprint: "7F3A9C",
  });
});
