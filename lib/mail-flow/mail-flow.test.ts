import { expect, test } from "vitest";
import { parseArea } from "./area";
import { eventIdOfInstance, parseEventId } from "./event-id";
import { eventSourceSlug } from "./event-source";
import { describeExchangeVersions, parseExchangeVersions } from "./exchange-version";
import { describeStatusCode, parseStatusCode, statusCodeSlug } from "./status-code";

test.each(["0", "-1", "99999", "1035abc", "", "constructor", "__proto__", "1e3", " 1035", "01035"])(
  "%j is no event ID",
  (text) => {
    expect(parseEventId(text)).toBeUndefined();
  },
);

test.each(["1", "1035", "65535"])("%s is an event ID", (text) => {
  expect(parseEventId(text)).toBe(Number(text));
});

test("the event ID is the low half of an instance ID", () => {
  expect(eventIdOfInstance(2147746827)).toBe(1035);
});

test.each([
  ["MSExchangeTransport", "msexchangetransport"],
  ["MSExchange EdgeSync", "msexchange-edgesync"],
  ["MSExchange Store Driver", "msexchange-store-driver"],
])("%s has the address %s", (source, slug) => {
  expect(eventSourceSlug(source)).toBe(slug);
});

test.each([
  ["454 4.7.0", { replyCode: "454", enhancedStatusCode: "4.7.0" }],
  ["454-4.7.0", { replyCode: "454", enhancedStatusCode: "4.7.0" }],
  ["4.7.0", { enhancedStatusCode: "4.7.0" }],
  ["550", { replyCode: "550" }],
])("%s is a status code", (text, code) => {
  expect(parseStatusCode(text)).toEqual(code);
});

test.each(["", "999", "4.7", "4.7.0.1", "3.1.1", "454 4.7.0 x", "constructor"])(
  "%j is no status code",
  (text) => {
    expect(parseStatusCode(text)).toBeUndefined();
  },
);

test("the numbers of an unknown code still say class and subject", () => {
  expect(describeStatusCode({ enhancedStatusCode: "4.4.99" })).toMatch(/temporary.*network and routing/);
  expect(describeStatusCode({ replyCode: "550" })).toMatch(/permanent/);
});

test("a code's address has no blanks", () => {
  expect(statusCodeSlug("454 4.7.0")).toBe("454-4.7.0");
});

test("versions are described as runs", () => {
  expect(describeExchangeVersions(["2007", "2013", "2016", "2019", "SE"])).toBe("2007, 2013–SE");
});

test("a list with a word that is no version is refused", () => {
  expect(parseExchangeVersions("2013 2017")).toBeUndefined();
  expect(parseExchangeVersions("2013, se")).toEqual(["2013", "SE"]);
});

test("names of object members are no areas", () => {
  expect(parseArea("constructor")).toBeUndefined();
});
