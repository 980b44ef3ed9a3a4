import { expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import { createSearchEngine } from "./engine";
import { SAMPLE_DOCUMENTS } from "./sample-documents";

const DOOR = {
  url: "/troubleshoot",
  title: "Where to start",
  kind: "wizard",
  area: "transport-service",
  summary: "Questions that lead to the cause.",
  appliesTo: [],
} as const;

const { core, body } = buildSearchArtefacts({
  articles: SAMPLE_DOCUMENTS,
  pages: [DOOR],
  askedAs: {
    "/troubleshoot": ["mail does not arrive", "nothing goes out and nothing comes in"],
    "/events/msexchangetransport/1032": ["partner cannot encrypt mail to us"],
    "/codes/554-5.4.14": ["message goes round between two servers"],
    "/events/msexchangetransport/2003": ["out of office replies stay at the provider"],
  },
});
const engine = createSearchEngine(core, body);
const urls = (query: string): string[] => engine.search(query).results.map(({ url }) => url);

test("words that only a phrase has find its page", () => {
  expect(urls("partner cannot encrypt")[0]).toBe("/events/msexchangetransport/1032");
});

test("trouble too vague for an article leads to the wizard's front door", () => {
  expect(urls("mail does not arrive")[0]).toBe("/troubleshoot");
});

test("300 words find what their telling words name", () => {
  const padding = "we have no idea what it could be and somebody should look at it soon ".repeat(10);
  expect(urls(`${padding} mail loop hop count exceeded ${padding}`)[0]).toBe("/codes/554-5.4.14");
});

test("one word is enough when an article is about it", () => {
  expect(urls("kerberos")[0]).toBe("/codes/454-4.7.0");
});

test("words that say nothing find nothing", () => {
  expect(urls("why is it not as it was before")).toEqual([]);
});

test("what a query excludes is shown as such, not taken for its matter", () => {
  expect(urls("mail loop, not the certificate")[0]).toBe("/codes/554-5.4.14");
});

test("of two troubles both are found", () => {
  const found = urls("mail loop and smart host credentials");
  expect(found).toContain("/codes/554-5.4.14");
  expect(found).toContain("/events/msexchangetransport/2003");
});

test("a sentence in a language without phrases finds nothing rather than anything", () => {
  expect(urls("Ο εκτυπωτής στο γραφείο δεν τυπώνει τίποτα από χθες")).toEqual([]);
});

test("a code of other vendors is said to be unknown", () => {
  const { results, understood } = engine.search("550 5.7.999");
  expect(results).toEqual([]);
  expect(understood.unknownCodes.map(({ code }) => code)).toEqual(["550 5.7.999"]);
});

test.each(["postfix", "zimbra", "gmail"])("a code that we know is found beside %s", (product) => {
  expect(urls(`${product} 550 5.7.54`)[0]).toBe("/codes/550-5.7.54");
});

test.each(["out of office replies", "out-of-office replies"])("%s: hyphens and blanks are one", (query) => {
  expect(urls(query)[0]).toBe("/events/msexchangetransport/2003");
});

test.each(["mail loop for 550 people", "mail loop hits 454 users"])(
  "%s: a number of people is no code",
  (query) => {
    expect(engine.search(query).understood.codes).toEqual([]);
    expect(urls(query)[0]).toBe("/codes/554-5.4.14");
  },
);

test("a year is a version and an event: neither hides the other", () => {
  expect(urls("2003 error")[0]).toBe("/events/msexchangetransport/2003");
  expect(urls("2003 smart host")[0]).toBe("/events/msexchangetransport/2003");
  expect(engine.search("2003 smart host").understood.eventIds).toEqual([2003]);
  expect(urls("exchange server 2003")).toEqual([]);
});

test("telling words that the first result lacks are named", () => {
  expect(engine.search("mail loop hop count zeppelin").leftAside).toEqual(["zeppelin"]);
});
