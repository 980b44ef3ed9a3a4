import { expect, test } from "vitest";
import { smallFlow, SMALL_CAUSES } from "@/lib/wizard/flow/sample-flow";
import { checkCauseFlows, describeCauseWays } from "./check-cause-flows";

const [clockSkew, portBlocked] = SMALL_CAUSES;
if (!clockSkew || !portBlocked) throw new Error("the small flow has two causes");
const other = { ...clockSkew, id: "other", file: "content/causes/other.mdx" };
const second = (...changes: readonly (readonly [string, string])[]) => ({
  ...smallFlow(...changes),
  file: "content/flows/second.yaml",
});

test("causes that a flow weighs have no problems", () => {
  expect(checkCauseFlows([smallFlow()], SMALL_CAUSES)).toEqual([]);
});

test("a cause that no flow names needs a reason", () => {
  expect(checkCauseFlows([smallFlow()], [other])).toEqual([
    expect.stringContaining('content/causes/other.mdx: noFlow: no flow names "other"'),
  ]);
  expect(checkCauseFlows([smallFlow()], [{ ...other, noFlow: "Nothing can be asked." }])).toEqual([]);
});

test("a reason that is no longer true is refused", () => {
  expect(
    checkCauseFlows([smallFlow()], [{ ...clockSkew, noFlow: "Nothing can be asked." }]).join(),
  ).toContain('content/flows/small.yaml names "clock-skew", so noFlow is not true');
});

const leadsTo = { symptomId: "mail-waits", question: "Which reply holds the mail?" };

test("a cause that has causes of its own leads to their search instead", () => {
  expect(checkCauseFlows([smallFlow()], [{ ...other, leadsTo }])).toEqual([]);
  expect(checkCauseFlows([smallFlow()], [{ ...other, leadsTo, noFlow: "Nothing asks." }])).toEqual([
    "content/causes/other.mdx: noFlow: leadsTo says already where the wizard goes on: take noFlow out",
  ]);
  expect(checkCauseFlows([smallFlow()], [{ ...clockSkew, leadsTo }])).toEqual([
    expect.stringContaining('content/flows/small.yaml names "clock-skew", so leadsTo is not true'),
  ]);
});

test("where a cause leads to is a symptom, and the one to which its older links lead", () => {
  const nowhere = { ...leadsTo, symptomId: "queue-wiats" };
  expect(checkCauseFlows([smallFlow()], [{ ...other, leadsTo: nowhere }])).toEqual([
    'content/causes/other.mdx: leadsTo: no flow has the symptom "queue-wiats"',
  ]);
  const flow = { ...smallFlow(), formerCauses: [{ id: "other", symptomId: "mail-bounces" }] };
  expect(checkCauseFlows([flow], [{ ...other, leadsTo }])).toEqual([
    'content/causes/other.mdx: leadsTo: "mail-waits" here, but links of content/flows/small.yaml lead to "mail-bounces"',
  ]);
});

test("a cause whose words send the reader to a search names its symptom", () => {
  const fixes = [{ title: "Go on with the search for DNS", minutes: 2, risk: [], blocks: [] }];
  expect(checkCauseFlows([smallFlow()], [{ ...other, fixes, noFlow: "A summary of several." }])).toEqual([
    'content/causes/other.mdx: leadsTo: is missing, and "Go on with the search for DNS" sends the reader to a search: name its symptom',
  ]);
});

test("a cause that is common in one flow and rare in another is named", () => {
  const common = smallFlow(["  some: clock-skew", "  common: clock-skew\n  some:"]);
  const rare = second(["  some: clock-skew", "  rare: clock-skew\n  some:"]);
  expect(checkCauseFlows([common, rare], SMALL_CAUSES)).toEqual([
    'content/flows/small.yaml: "causes.clock-skew.prior": common here, but rare in content/flows/second.yaml',
  ]);
});

test("one answer that speaks for a cause in one flow and against it in another is named", () => {
  const against = second(["wrong: +3 clock-skew", "wrong: -2 clock-skew"]);
  expect(checkCauseFlows([smallFlow(), against], SMALL_CAUSES)).toEqual([
    'content/flows/small.yaml: "questions.clock.options.wrong.evidence.clock-skew": 3 here, but -2 for the same answer in content/flows/second.yaml "questions.clock.options.wrong"',
  ]);
});

test("knowledge without a way and ways without knowledge are listed", () => {
  const reasoned = { ...other, noFlow: "Nothing can be asked." };
  const causes = [...SMALL_CAUSES, reasoned].map((cause) => ({ ...cause, articles: [] }));
  expect(describeCauseWays([smallFlow()], causes, new Set(["clock-skew"]))).toEqual([
    "Knowledge without a way: 1 causes that no flow asks for.",
    "  other: Nothing can be asked.",
    "Ways without knowledge: 1 causes of flows that no article lists and that name none.",
    "  port-blocked",
  ]);
});
