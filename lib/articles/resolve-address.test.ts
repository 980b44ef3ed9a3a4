import { expect, test } from "vitest";
import { resolveCode, resolveEvent, resolveEventId } from "./resolve-address";
import { testCode, testEvent } from "./test-articles";

const transport = testEvent({
  eventId: 1035,
  eventSources: ["MSExchangeTransport", "MSExchangeFrontEndTransport"],
});
const edgeSync = testEvent({
  eventId: 1035,
  url: "/events/msexchange-edgesync/1035",
  eventSources: ["MSExchange EdgeSync"],
});
const other = testEvent({ eventId: 2003 });
const kerberos = testCode({ url: "/codes/454-4.7.0", codes: ["454 4.7.0", "451 4.4.0"] });
const relay = testCode({ url: "/codes/550-5.7.1", codes: ["550 5.7.1"] });
const sendAs = testCode({ url: "/codes/550-5.7.60", codes: ["550 5.7.60", "550 5.7.1"] });
const all = [transport, edgeSync, other, kerberos, relay, sendAs];

test.each([
  "msexchangetransport",
  "MSExchangeTransport",
  "MSExchangeFrontEndTransport",
  "msexchangefrontendtransport",
])("every spelling of every source of an event leads to it: %s", (source) => {
  expect(resolveEvent(all, source, "1035")).toEqual({ kind: "article", article: transport });
});

test("the same ID under another source is another article", () => {
  expect(resolveEvent(all, "MSExchange EdgeSync", "1035")).toEqual({ kind: "article", article: edgeSync });
});

test("an ID of several sources is a choice, an ID of one is its article", () => {
  expect(resolveEventId(all, "1035")).toEqual({ kind: "choice", articles: [transport, edgeSync] });
  expect(resolveEventId(all, "2003")).toEqual({ kind: "article", article: other });
});

test.each(["0", "-1", "99999", "1035abc", "constructor", "__proto__", "1036"])("%s leads nowhere", (id) => {
  expect(resolveEventId(all, id)).toEqual({ kind: "nothing" });
  expect(resolveEvent(all, "msexchangetransport", id)).toEqual({ kind: "nothing" });
});

test.each(["454-4.7.0", "454 4.7.0", "4.7.0", "454", "451-4.4.0", "4.4.0"])(
  "%s leads to the article about it",
  (code) => {
    expect(resolveCode(all, code)).toEqual({ kind: "article", article: kerberos });
  },
);

test("the article that has a code in its address comes before those that also have it", () => {
  expect(resolveCode(all, "550-5.7.1")).toEqual({ kind: "article", article: relay });
  expect(resolveCode(all, "5.7.1")).toEqual({ kind: "choice", articles: [relay, sendAs] });
});
