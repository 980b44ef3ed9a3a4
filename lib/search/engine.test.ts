import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import { createSearchEngine } from "./engine";
import { SAMPLE_DOCUMENTS } from "./sample-documents";

const artefacts = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS });
const engine = createSearchEngine(artefacts.core, artefacts.body);
const urls = (query: string): string[] => engine.search(query).results.map(({ url }) => url);

describe("the best result", () => {
  test.each([
    ["1035", "/events/msexchangetransport/1035"],
    ["event 1035", "/events/msexchangetransport/1035"],
    ["Event ID: 1035, Source: MSExchangeTransport", "/events/msexchangetransport/1035"],
    ["msexchangefrontendtransport 1035", "/events/msexchangetransport/1035"],
    ["MSExchange Transport 1035", "/events/msexchangetransport/1035"],
    ["Ereignis-ID 1035", "/events/msexchangetransport/1035"],
    ["событие 1035", "/events/msexchangetransport/1035"],
    ["1035 logondenied", "/events/msexchangetransport/1035"],
    ["edgesync 1006", "/events/msexchange-edgesync/1006"],
    ["2003", "/events/msexchangetransport/2003"],
    ["454 4.7.0", "/codes/454-4.7.0"],
    ["454-4.7.0", "/codes/454-4.7.0"],
    ["451 4.4.0 hängt in der Warteschlange", "/codes/454-4.7.0"],
    ["4.7.0", "/codes/454-4.7.0"],
    ["451 4.4.0 with 550 5.7.54 inside", "/codes/550-5.7.54"],
    ["454", "/codes/454-4.7.0"],
    ["公司邮箱报550 5.7.54", "/codes/550-5.7.54"],
    ["550 5.4.14", "/codes/554-5.4.14"],
    ["#550 5.1.1 smtp;", "/codes/550-5.1.1"],
    ["530 5.7.57", "/problems/device-cannot-log-in"],
    ["resolver.adr.recipnotfound", "/codes/550-5.1.1"],
    ["SMTPRECEIVEAUTHENTICATIONFAILED", "/events/msexchangetransport/1035"],
    ["The connector cannot offer TLS although its sessions demand it", "/events/msexchangetransport/1032"],
    ["starttls missing", "/events/msexchangetransport/1032"],
    ["smart host credentials", "/events/msexchangetransport/2003"],
    ["smarthost", "/events/msexchangetransport/2003"],
    ["backpressure disk space", "/events/msexchangetransport/15006"],
    ["mail loop", "/codes/554-5.4.14"],
    ["looping hops", "/codes/554-5.4.14"],
    ["kerberos clocks", "/codes/454-4.7.0"],
    ["w32tm", "/codes/454-4.7.0"],
    ["Get-AcceptedDomain", "/codes/550-5.7.54"],
    ["send as right", "/codes/550-5.7.1"],
    ["NDR com IMCEAEX ao responder a um colega antigo", "/codes/550-5.1.1"],
    ["unable to rel", "/codes/550-5.7.54"],
    ["переполнен диск exchange не принимает почту", "/events/msexchangetransport/15006"],
    ["邮件循环 跳数", "/codes/554-5.4.14"],
    ["le relais est refusé pour les destinataires externes", "/codes/550-5.7.54"],
  ])("for %j is %s", (query, url) => {
    expect(urls(query)[0]).toBe(url);
  });

  test("is the same in any case, with curly quotes, zero-width and bidirectional characters", () => {
    expect(urls("\u201cSTART\u200bTLS\u201d \u202emissing\u00ad")).toEqual(urls('"starttls" missing'));
  });

  test("has the words side by side in its title, before one that has them apart", () => {
    const [first, second] = SAMPLE_DOCUMENTS;
    if (!first || !second) throw new Error("no samples");
    const titled = (document: typeof first, title: string): typeof first => ({
      ...document,
      article: { ...document.article, title },
    });
    const apart = titled(first, "The Send connector has no direct trust");
    const together = titled(second, "Direct Send is rejected");
    const { core: entries, body: texts } = buildSearchArtefacts({
      articles: [apart, together, ...SAMPLE_DOCUMENTS.slice(2)],
    });
    const events = createSearchEngine(entries, texts).search("direct send", { kinds: ["event"] }).results;
    expect(events[0]?.url).toBe(together.article.url);
  });

  test("for several event IDs is each of them", () => {
    expect(urls("events 1020, 1035 and 2003").slice(0, 3).sort()).toEqual([
      "/events/msexchangetransport/1020",
      "/events/msexchangetransport/1035",
      "/events/msexchangetransport/2003",
    ]);
  });
});

describe("no good match", () => {
  test.each([
    "outlook asks for the password again on laptops outside the office",
    "le calendrier du téléphone ne se synchronise plus 0x86000C0A",
    "MSExchangeHMWorker stops every hour since the update to cu12",
    "MSExchange Common 6007",
    "MSExchange RBAC (35) warnings since the security update",
    "Outlook meldet: Ihr Postfach wurde vorübergehend verschoben",
    "exchange server error",
    "exchange 2003",
    "jet error -1035 in a mailbox store",
    "printer paper jam",
    "Drucker Papierstau Fach 2",
    "как настроить принтер",
    "Outlook 無法連線",
    "exchange 2016 ECP http 500 error",
    "OWA 503 service unavailable",
    "EventID 1035 MSExchange Front End HTTP Proxy",
    "Schannel 1035",
    "restore mailbox from backup",
    "New-MoveRequest queued",
    "event 1036",
    "event 103",
    "1035abc",
    "999 9.9.9",
    "",
    "   ",
    "?!…",
  ])("for %j", (query) => {
    expect(engine.search(query).results).toEqual([]);
  });

  test("an event ID that does not exist is said to be unknown, with its neighbours", () => {
    const { results, understood } = engine.search("event 1036");
    expect(results).toEqual([]);
    expect(understood.unknownEventIds[0]).toMatchObject({ eventId: 1036, otherSources: [] });
    expect(understood.unknownEventIds[0]?.neighbours).toContain(1035);
  });

  test("an unknown event is said to be unknown, and the matter that the query tells besides is answered", () => {
    const { results, understood } = engine.search(
      "event 7036 kerberos clock difference between exchange servers",
    );
    expect(understood.unknownEventIds[0]).toMatchObject({ eventId: 7036 });
    expect(results[0]?.area).toBe("server-authentication");
    expect(engine.search("event 7036 print spooler stopped").results).toEqual([]);
  });

  test("an event of another source is no answer, but is pointed at", () => {
    const { results, understood } = engine.search("MSExchange EdgeSync 1035");
    expect(results).toEqual([]);
    expect(understood.unknownEventIds[0]?.otherSources).toContainEqual({
      eventSource: "MSExchangeTransport",
      eventId: 1035,
    });
  });

  test("an unknown code is said to be unknown; what only shares words with it may still match", () => {
    const unknown = engine.search("550 5.7.99");
    expect(unknown.results).toEqual([]);
    expect(unknown.understood.unknownCodes).toEqual([
      { code: "550 5.7.99", neighbours: ["550 5.7.54", "550 5.7.1"] },
    ]);
    expect(urls("5.7.60 client does not have permissions to send as this sender")[0]).toBe(
      "/codes/550-5.7.1",
    );
  });

  test("a temporary failure is no answer to a permanent one with the same detail", () => {
    expect(urls("550 5.7.1")).toEqual(["/codes/550-5.7.1"]);
    expect(urls("450 5.7.1")).toEqual([]);
  });

  test("a number that is no possible event ID is unknown too", () => {
    expect(engine.search("event 99999").understood.unknownEventIds[0]?.eventId).toBe(99999);
    expect(engine.search("event 0").understood.unknownEventIds[0]?.eventId).toBe(0);
  });
});

describe("misspelt", () => {
  test.each([
    ["authentification kerberos", "authentication kerberos", "/events/msexchangetransport/1035"],
    ["hop cuont exceeded", "hop count exceeded", "/codes/554-5.4.14"],
    ["starttsl missing", "starttls missing", "/events/msexchangetransport/1032"],
    ["smart host credentails", "smart host credentials", "/events/msexchangetransport/2003"],
    [
      "SmtpRecieveAuthenticationFailed",
      "SmtpReceiveAuthenticationFailed",
      "/events/msexchangetransport/1035",
    ],
    [
      "SmtpReceiveSendAsDeniedTempAuthFailur e-mail",
      "SmtpReceiveSendAsDeniedTempAuthFailure e-mail",
      "/events/msexchangetransport/1024",
    ],
    ["RESOLVER.ADR.RecipNotFond", "RESOLVER.ADR.RecipNotFound", "/codes/550-5.1.1"],
  ])("%j is searched as %j", (query, suggestion, url) => {
    const answer = engine.search(`${query} `);
    expect(answer.suggestion).toBe(suggestion);
    expect(answer.results[0]?.url).toBe(url);
  });

  test("a spelling that the first result does not have is not suggested", () => {
    const { results, suggestion } = engine.search("mail loop hop count exceeded kerbeross ");
    expect(results[0]?.url).toBe("/codes/554-5.4.14");
    expect(suggestion).toBeUndefined();
  });

  test("a query without slips gets no suggestion", () => {
    expect(engine.search("starttls missing").suggestion).toBeUndefined();
  });

  test("a wrong digit is never corrected", () => {
    const { results, suggestion } = engine.search("1034");
    expect(results).toEqual([]);
    expect(suggestion).toBeUndefined();
  });
});

describe("an answer", () => {
  test("says what it was read as", () => {
    const { understood } = engine.search(
      "MSExchangeTransport event 1035 on exchange 2016 with 454 4.7.0 kerberos",
    );
    expect(understood).toMatchObject({
      eventIds: [1035],
      eventSources: ["MSExchangeTransport"],
      codes: ["454 4.7.0"],
      versions: ["2016"],
      words: expect.arrayContaining(["kerberos"]),
    });
  });

  test("carries what lists show, with both forms of the codes", () => {
    expect(engine.search("454 4.7.0").results[0]).toMatchObject({
      kind: "code",
      codes: ["454 4.7.0", "4.7.0", "451 4.4.0", "4.4.0"],
      area: "server-authentication",
      score: expect.closeTo(0.95, 1),
    });
    expect(engine.search("1035").results[0]).toMatchObject({
      eventId: 1035,
      eventSources: ["MSExchangeTransport", "MSExchangeFrontEndTransport"],
    });
  });

  test("shows the sentence that says it, and marks the words", () => {
    const [result] = engine.search("five minutes clocks").results;
    expect(result?.snippet).toBe("Clocks may differ by five minutes at most.");
    expect(result?.matches.snippet.map(([start, end]) => result.snippet.slice(start, end))).toEqual([
      "Clocks",
      "five",
      "minutes",
    ]);
  });

  test("shows the command when that is what was asked for", () => {
    expect(engine.search("Enable-ExchangeCertificate thumbprint").results[0]?.snippet).toContain(
      "-Thumbprint",
    );
  });

  test("can be narrowed by kind, area, version, source and level", () => {
    const found = (options: Parameters<typeof engine.search>[1]): string[] =>
      engine.search("authenticate", options).results.map(({ url }) => url);
    expect(found({}).length).toBeGreaterThan(2);
    expect(found({ kinds: ["code"] })).toEqual(["/codes/454-4.7.0"]);
    expect(found({ area: "client-authentication" })).not.toContain("/events/msexchangetransport/1035");
    expect(found({ eventSource: "msexchangefrontendtransport" })).toEqual([
      "/events/msexchangetransport/1035",
    ]);
    expect(found({ eventLevel: "Error" })).not.toContain("/events/msexchangetransport/1035");
    expect(found({ version: "2016", limit: 1 })).toHaveLength(1);
  });
});

describe("without the body", () => {
  test("identifiers and titles are found, and bodies as soon as they arrive", () => {
    const growing = createSearchEngine(artefacts.core);
    expect(growing.search("event 1035").results[0]?.url).toBe("/events/msexchangetransport/1035");
    expect(growing.search("smart host").results[0]?.url).toBe("/events/msexchangetransport/2003");
    expect(growing.search("w32tm").results).toEqual([]);
    growing.addBody(artefacts.body);
    expect(growing.search("w32tm").results[0]?.url).toBe("/codes/454-4.7.0");
  });

  test("a body of another build is refused", () => {
    const other = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS.slice(1) });
    expect(() => createSearchEngine(artefacts.core, other.body)).toThrow(/another build/);
  });

  test("artefacts survive JSON", () => {
    const { core, body } = JSON.parse(JSON.stringify(artefacts));
    expect(createSearchEngine(core, body).search("w32tm")).toEqual(engine.search("w32tm"));
  });

  test("nothing is found where there are no articles", () => {
    const empty = buildSearchArtefacts({ articles: [] });
    expect(createSearchEngine(empty.core, empty.body).search("event 1035 starttls").results).toEqual([]);
  });
});

describe("words of a paste", () => {
  test("lead to the article that shares the telling ones", () => {
    const paste =
      "Some header line\nThe Send connector Internet has failed to authenticate with the smart host mx.example.com\nregards";
    expect(engine.rankWords(paste)[0]?.url).toBe("/events/msexchangetransport/2003");
  });

  test("lead nowhere when they are about something else", () => {
    expect(
      engine.rankWords("The calendar connector service stopped.\nThe print spooler restarted twice."),
    ).toEqual([]);
  });
});

describe("bad input", () => {
  test.each([
    ["emoji", "📧💥".repeat(50)],
    ["10 000 characters", "authentication ".repeat(700)],
    ["10 000 letters", "a".repeat(10_000)],
    ["a lone surrogate", "starttls \ud83d missing \udc00"],
    ["NUL", "\u0000\u0001starttls\u0000"],
    ["names of the language", "constructor __proto__ hasOwnProperty toString valueOf"],
    ["markup", "<script>alert(1)</script>"],
    ["a pattern", "(((((.*)*)+)$ [a-z]{1,999}"],
    ["ligatures that grow", "\ufdfa".repeat(999)],
  ])("%s does not throw", (_, query) => {
    expect(() => engine.search(query)).not.toThrow();
    expect(() => engine.suggest(query)).not.toThrow();
    expect(() => engine.rankWords(query)).not.toThrow();
  });

  const WORDS = SAMPLE_DOCUMENTS.flatMap(({ article, text }) =>
    `${article.title} ${text.plainText}`.split(" "),
  );
  const query = fc
    .array(
      fc.oneof(
        fc.constantFrom(...WORDS, "1035", "event", "454", "4.7.0", "constructor", "msexchange"),
        fc.string({ unit: "binary", maxLength: 20 }),
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(" "));

  test("whatever is typed, results are sorted, scores lie in 0..1 and ranges in their texts", () => {
    fc.assert(
      fc.property(query, (typed) => {
        const { results } = engine.search(typed);
        const scores = results.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { score, title, snippet, matches } of results) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const [text, ranges] of [
            [title, matches.title],
            [snippet, matches.snippet],
          ] as const) {
            let last = 0;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { text, ranges } of engine.suggest(typed)) {
          for (const [start, end] of ranges)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
