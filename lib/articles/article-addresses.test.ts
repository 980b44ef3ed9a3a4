import { expect, test } from "vitest";
import { articleAddresses } from "./article-addresses";
import { testCode, testEvent } from "./test-articles";

test("an event is found by its ID alone, under each of its sources, and in the lists of these sources", () => {
  const event = testEvent({
    eventId: 1035,
    eventSources: ["MSExchangeTransport", "MSExchangeFrontEndTransport"],
  });
  expect(new Set(articleAddresses(event))).toEqual(
    new Set([
      "/events/1035",
      "/events/msexchangetransport",
      "/events/msexchangetransport/1035",
      "/events/msexchangefrontendtransport",
      "/events/msexchangefrontendtransport/1035",
    ]),
  );
});

test("a code is found in both forms and by its reply code", () => {
  const code = testCode({ url: "/codes/454-4.7.0", codes: ["454 4.7.0"] });
  for (const address of ["/codes/454-4.7.0", "/codes/4.7.0", "/codes/454"])
    expect(articleAddresses(code)).toContain(address);
});
