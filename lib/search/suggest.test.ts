import { expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import { fromColumns } from "./entry-columns";
import { SAMPLE_DOCUMENTS } from "./sample-documents";
import { createSuggester } from "./suggest";

const suggest = createSuggester(
  fromColumns(buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS }).core.columns),
);

test.each([
  ["103", "1035 MSExchangeTransport"],
  ["4.7", "4.7.0"],
  ["454 4", "454 4.7.0"],
  ["smtpsend", "SmtpSendAuthenticationFailed"],
  ["resolver.adr.ex", "RESOLVER.ADR.ExRecipNotFound"],
  ["edge sub", "Edge subscription is not synchronised"],
  ["MSExchange E", "MSExchange EdgeSync"],
])("%j offers %j", (typed, text) => {
  expect(suggest(typed).map((suggestion) => suggestion.text)).toContain(text);
});

test("what is typed is marked in what is offered", () => {
  const [first] = suggest("hop count");
  expect(first).toMatchObject({ kind: "title", url: "/codes/554-5.4.14", ranges: [[0, 9]] });
});

test("a slip still finds the title", () => {
  expect(suggest("edge subscripton")[0]?.text).toBe("Edge subscription is not synchronised");
});

test("a source leads to no page, an event to its own", () => {
  expect(suggest("MSExchange EdgeSync").find(({ kind }) => kind === "event source")?.url).toBeUndefined();
  expect(suggest("1006").find(({ kind }) => kind === "event")?.url).toBe("/events/msexchange-edgesync/1006");
});

test("nothing typed and nothing alike offer nothing, and the limit holds", () => {
  expect(suggest("  ")).toEqual([]);
  expect(suggest("zzzzqqqq")).toEqual([]);
  expect(suggest("s", 3)).toHaveLength(3);
});

test("phrases by which people ask complete what is typed, and a slip still finds one", () => {
  const withPhrases = createSuggester([], ["scanner cannot send outside", "mail is slow in the morning"]);
  expect(withPhrases("scanner ca").map(({ text }) => text)).toEqual(["scanner cannot send outside"]);
  expect(withPhrases("slow in the mor")[0]).toMatchObject({ kind: "phrase", ranges: [[8, 23]] });
  expect(withPhrases("scaner cannot send")[0]?.text).toBe("scanner cannot send outside");
});
