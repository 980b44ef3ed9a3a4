import { expect, test } from "vitest";
import { indexTerms, readTokens } from "./read-tokens";

test.each([
  ["451 4.4.0", ["451", "4.4.0"]],
  ["454-4.7.0 failure", ["454", "4.7.0", "failure"]],
  ["from 10.0.0.1:25 at 02:10", ["from", "10.0.0.1:25", "at", "02:10"]],
  ["RESOLVER.ADR.RecipNotFound;", ["resolver.adr.recipnotfound"]],
  ["Get-ReceiveConnector", ["get-receiveconnector"]],
  ["报504 5.7.4", ["报", "504", "5.7.4"]],
  ["temporär", ["temporar"]],
  ["the end. Next", ["the", "end", "next"]],
])("%j has the tokens %j", (text, terms) => {
  expect(readTokens(text).map(({ term }) => term)).toEqual(terms);
});

test("places are those of the text as it stands", () => {
  const text = "code 454-4.7.0, IPv6";
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "code",
    "454",
    "4.7.0",
    "IPv6",
  ]);
});

test("a compound is found by its words, a code only as a whole", () => {
  expect(indexTerms("on-premises 4.7.0")).toEqual(["on-premises", "on", "premises", "4.7.0"]);
});
