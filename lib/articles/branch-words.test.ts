import { expect, test } from "vitest";
import { describeBranchWords, fittingBranch, parseBranchWords } from "./branch-words";

test.each([
  ["IllegalMessage ExchangeAuth", [["IllegalMessage"], ["ExchangeAuth"]]],
  ["Login|Ntlm LogonDenied", [["Login", "Ntlm"], ["LogonDenied"]]],
  ["'Client Frontend' Gssapi", [["Client Frontend"], ["Gssapi"]]],
  ["'Client Frontend'|'Client Proxy' 535", [["Client Frontend", "Client Proxy"], ["535"]]],
  ["SMTPSEND.DNS.NonExistentDomain", [["SMTPSEND.DNS.NonExistentDomain"]]],
  ["", []],
])("%s is read", (text, words) => {
  expect(parseBranchWords(text)).toEqual(words);
});

test("words are told as a reader says them", () => {
  expect(describeBranchWords([["Login", "Ntlm"], ["LogonDenied"]])).toBe("Login or Ntlm + LogonDenied");
});

const BRANCHES = ["IllegalMessage ExchangeAuth", "ExchangeAuth", "LogonDenied Login|Ntlm", ""].map(
  (words) => ({
    words: parseBranchWords(words),
  }),
);

test.each([
  [["IllegalMessage", "ExchangeAuth"], 0],
  [["UnexpectedExchangeAuthBlob", "ExchangeAuth"], 1],
  [["LogonDenied", "Ntlm"], 2],
  [["LogonDenied"], undefined],
  [[], undefined],
])("a paste with %j points to branch %s", (pasted, place) => {
  expect(fittingBranch(BRANCHES, (word) => pasted.includes(word))).toBe(place);
});

test("a paste that points to two branches alike points to none", () => {
  expect(fittingBranch([{ words: [["a"]] }, { words: [["b"]] }], () => true)).toBeUndefined();
});
