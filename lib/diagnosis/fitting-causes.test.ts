import { expect, test } from "vitest";
import { collectSignedCauses, findFittingCauses } from "./fitting-causes";
import { eventDocument } from "./test-articles";

const CAUSES = [
  { id: "clock", title: "The clocks differ", signs: ["UnexpectedExchangeAuthBlob", "SKEW"] },
  { id: "password", title: "Wrong passwords", signs: ["LogonDenied", "1035"] },
  { id: "delivery", title: "Mailbox delivery is down", signs: [":475"] },
];

test("a word of the paste leads to its cause, in any case of letters", () => {
  const found = findFittingCauses(CAUSES, "Inbound authentication failed with error LOGONDENIED for", []);
  expect(found).toMatchObject([
    { fragment: "cause-password", title: "Wrong passwords", found: ["LogonDenied"] },
  ]);
});

test("a cause with more of its words in the paste comes first, with equally many the article's order stays", () => {
  const causes = [
    { id: "a", title: "A", signs: ["ExchangeAuth", "Gssapi"] },
    { id: "b", title: "B", signs: ["ExchangeAuth"] },
    { id: "c", title: "C", signs: ["ExchangeAuth", "IllegalMessage"] },
  ];
  const found = findFittingCauses(causes, "failed with error IllegalMessage, mechanism ExchangeAuth", []);
  expect(found.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

test("a sign inside a longer word is another word", () => {
  expect(findFittingCauses(CAUSES, "LogonDeniedByPolicy, 192.0.2.1:4755, Skewed", [])).toEqual([]);
});

test("a port may follow its address", () => {
  expect(findFittingCauses(CAUSES, "attempted was 192.0.2.1:475", [])).toHaveLength(1);
});

test("what the article is found by points to no cause of it", () => {
  expect(findFittingCauses(CAUSES, "Event ID 1035", ["1035"])).toEqual([]);
});

test("only causes with signs are kept", () => {
  const { article, text } = eventDocument({ eventId: 1035, eventSources: ["MSExchangeTransport"] });
  const document = { article, text: { ...text, causes: [...CAUSES, { id: "x", title: "X", signs: [] }] } };
  expect(collectSignedCauses([document])).toEqual({ [article.url]: CAUSES });
});
