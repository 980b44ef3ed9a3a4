import { expect, test } from "vitest";
import { causesOfPaste, type BranchOfCauses } from "./causes-of-paste";

const cause = (id: string, signs: readonly string[] = []) => ({ id, title: id, signs });
const BRANCHES: readonly BranchOfCauses[] = [
  {
    words: [["IllegalMessage"], ["ExchangeAuth"]],
    text: "Two servers.",
    causes: [cause("clock"), cause("spn")],
  },
  {
    words: [["LogonDenied"], ["Login", "Ntlm"]],
    text: "A person.",
    causes: [cause("password", ["ExchangeAuth"])],
  },
];
const SIGNED = [cause("password", ["ExchangeAuth"]), cause("spn", ["SMTPSVC"])];

test("a branch whose words all stand in the paste leaves its own causes alone, with the words that speak for them", () => {
  const pasted = "failed with error IllegalMessage, mechanism ExchangeAuth, name SMTPSVC";
  const { causes, branch, ruledOut } = causesOfPaste(SIGNED, BRANCHES, pasted, []);
  expect(causes.map(({ id }) => id)).toEqual(["spn", "clock"]);
  expect(causes[0]?.found).toEqual(["IllegalMessage", "ExchangeAuth", "SMTPSVC"]);
  expect(branch).toEqual({ words: ["IllegalMessage", "ExchangeAuth"], text: "Two servers." });
  expect(ruledOut).toBe(1);
});

test("without such a branch the signs of the causes decide", () => {
  const { causes, branch, ruledOut } = causesOfPaste(SIGNED, BRANCHES, "mechanism ExchangeAuth", []);
  expect(causes.map(({ id }) => id)).toEqual(["password"]);
  expect(branch).toBeUndefined();
  expect(ruledOut).toBe(0);
});
