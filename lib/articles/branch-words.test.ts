import { expect, test } from "vitest";
import { describeBranchWords, parseBranchWords } from "./branch-words";

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
