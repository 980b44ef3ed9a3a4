import {
  EVENT_1020,
  EVENT_1024,
  EVENT_1032,
  EVENT_1035,
  EVENT_2003,
  QUEUE_DNS_ERROR,
  QUEUE_LAST_ERROR,
} from "./pastes";
import { expect, test } from "./test";

const TEXT = { "content-type": "text/plain" };

test("health tells how many articles there are", async ({ request }) => {
  const health = await (await request.get("/api/health")).json();
  const articles = await (await request.get("/api/articles")).json();
  const written = articles.filter(({ kind }: { kind: string }) => kind !== "cause");
  expect(health).toEqual({ status: "ok", articles: written.length });
  expect(health.articles).toBeGreaterThanOrEqual(6);
});

test("the list of articles has what a caller needs to link and filter", async ({ request }) => {
  const articles = await (await request.get("/api/articles")).json();
  for (const article of articles) {
    expect(article).toMatchObject({
      url: expect.stringMatching(/^\/(events|codes|problems|procedures|causes)\//),
      title: expect.any(String),
      kind: expect.stringMatching(/^(event|code|problem|procedure|cause)$/),
      area: expect.any(String),
      appliesTo: expect.any(Array),
    });
  }
  expect(articles).toContainEqual(
    expect.objectContaining({
      url: "/events/msexchangetransport/1035",
      eventId: 1035,
      eventSources: expect.arrayContaining(["MSExchangeTransport"]),
    }),
  );
  expect(articles).toContainEqual(
    expect.objectContaining({
      url: "/codes/454-4.7.0",
      codes: expect.arrayContaining(["454 4.7.0", "4.7.0"]),
    }),
  );
});

test("every listed article is found at the path of its page, with its fields and plain text", async ({
  request,
}) => {
  const articles = await (await request.get("/api/articles")).json();
  await Promise.all(
    articles.map(async ({ url, title }: { url: string; title: string }) => {
      const response = await request.get(`/api/articles${url}`);
      expect(response.status(), url).toBe(200);
      expect(await response.json()).toMatchObject({ url, title });
    }),
  );
  const article = await (await request.get("/api/articles/events/msexchangetransport/1035")).json();
  expect(article).toMatchObject({ eventId: 1035, symbolicName: "SmtpReceiveAuthenticationFailed" });
  expect(JSON.stringify(article)).toContain("Kerberos");
  expect(JSON.stringify(article)).not.toContain("<Cause");
});

for (const path of [
  "constructor",
  "__proto__",
  "events/msexchangetransport/1033",
  "events/1035abc",
  "codes/5.9.9",
]) {
  test(`/api/articles/${path} is unknown`, async ({ request }) => {
    const response = await request.get(`/api/articles/${path}`);
    expect(response.status()).toBe(404);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
}

test("search gives the best article first, with the documented fields", async ({ request }) => {
  const { query, results } = await (await request.get("/api/search?q=454+4.7.0")).json();
  expect(query).toBe("454 4.7.0");
  expect(results[0]).toMatchObject({
    url: "/codes/454-4.7.0",
    title: expect.any(String),
    kind: "code",
    codes: expect.arrayContaining(["454 4.7.0", "4.7.0"]),
    area: expect.any(String),
    score: expect.any(Number),
    snippet: expect.any(String),
  });
});

test("search results come in order of score and not more than asked for", async ({ request }) => {
  const { results } = await (await request.get("/api/search?q=kerberos&limit=3")).json();
  expect(results).toHaveLength(3);
  const scores = results.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((one: number, other: number) => other - one));
});

test("search answers a typing error with a suggestion and nonsense with nothing", async ({ request }) => {
  expect((await (await request.get("/api/search?q=athentication+faild")).json()).suggestion).toBe(
    "authentication failed",
  );
  expect((await (await request.get("/api/search?q=zebra+umbrella")).json()).results).toEqual([]);
  expect((await (await request.get("/api/search?q=1033")).json()).results).toEqual([]);
});

for (const [what, query] of [
  ["a missing q", ""],
  ["an empty q", "?q="],
  ["a blank q", "?q=%20%20"],
  ["an over-long q", `?q=${"x".repeat(5000)}`],
  ["a limit that is no number", "?q=1035&limit=many"],
  ["a limit of 0", "?q=1035&limit=0"],
] as const) {
  test(`search refuses ${what}`, async ({ request }) => {
    const response = await request.get(`/api/search${query}`);
    expect(response.status()).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
}

const DIAGNOSED = [
  ["event 1020", EVENT_1020, "/events/msexchangetransport/1020", { account: "CONTOSO\\scanner" }],
  ["event 1024", EVENT_1024, "/events/msexchangetransport/1024", { senderAddress: "sales@contoso.com" }],
  ["event 1032", EVENT_1032, "/events/msexchangetransport/1032", {}],
  [
    "event 1035",
    EVENT_1035,
    "/events/msexchangetransport/1035",
    { receiveConnector: "Default EX01", remoteIpAddress: "192.0.2.21" },
  ],
  [
    "event 2003",
    EVENT_2003,
    "/events/msexchangetransport/2003",
    { sendConnector: "To Internet", remoteHost: "smtp.fabrikam.com" },
  ],
  ["the queue error", QUEUE_LAST_ERROR, "/codes/454-4.7.0", {}],
] as const;

for (const [what, text, url, parameters] of DIAGNOSED) {
  test(`diagnose reads ${what}`, async ({ request }) => {
    const response = await request.post("/api/diagnose", { headers: TEXT, data: text });
    expect(response.status()).toBe(200);
    const { format, clues, diagnoses } = await response.json();
    expect(format).toMatch(/^(event-text-vista|last-error)$/);
    for (const clue of clues)
      expect(clue).toEqual({ kind: expect.any(String), text: expect.any(String), line: expect.any(Number) });
    expect(diagnoses[0]).toMatchObject({ url, confidence: expect.any(Number), parameters });
    expect(diagnoses[0].evidence).toContainEqual({
      text: expect.any(String),
      line: expect.any(Number),
      why: expect.any(String),
    });
  });
}

test("diagnose names the wizard's start", async ({ request }) => {
  const { startWizard } = await (
    await request.post("/api/diagnose", { headers: TEXT, data: QUEUE_DNS_ERROR })
  ).json();
  expect(JSON.stringify(startWizard)).toContain("/troubleshoot/dns-query-failed");
});

for (const [what, text] of [
  ["nothing", ""],
  ["a healthy line", "The weather is fine today."],
  ["bytes", "\u0000\u0001\u0002\u0003".repeat(100)],
] as const) {
  test(`diagnose finds nothing in ${what}`, async ({ request }) => {
    const response = await request.post("/api/diagnose", { headers: TEXT, data: Buffer.from(text) });
    expect(response.status()).toBe(200);
    expect((await response.json()).diagnoses).toEqual([]);
  });
}

test("diagnose refuses more than 256 KB, and takes just that", async ({ request }) => {
  const most = "a ".repeat(128 * 1024);
  expect((await request.post("/api/diagnose", { headers: TEXT, data: most })).status()).toBe(200);
  const response = await request.post("/api/diagnose", { headers: TEXT, data: `${most}a` });
  expect(response.status()).toBe(413);
  expect(await response.json()).toEqual({ error: expect.any(String) });
});

test("diagnose refuses other types than plain text", async ({ request }) => {
  for (const type of ["application/json", "text/html", "application/octet-stream"]) {
    const response = await request.post("/api/diagnose", {
      headers: { "content-type": type },
      data: Buffer.from("{}"),
    });
    expect(response.status(), type).toBe(415);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  }
});

const METHODS = [
  ["GET", "/api/diagnose"],
  ["PUT", "/api/diagnose"],
  ["DELETE", "/api/diagnose"],
  ["POST", "/api/search?q=1035"],
  ["POST", "/api/articles"],
  ["DELETE", "/api/articles/codes/454-4.7.0"],
  ["POST", "/api/health"],
] as const;

for (const [method, address] of METHODS) {
  test(`${method} ${address} is not allowed, in JSON`, async ({ request }) => {
    const response = await request.fetch(address, { method });
    expect(response.status()).toBe(405);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
}
