import { expect, test } from "vitest";
import { parseCmdletTable } from "./cmdlet-table";

const row = {
  name: "Get-Queue",
  module: "exchange",
  versions: "2013 2016 2019 SE",
  parameters: ["Identity", { name: "Exclude", since: "2016" }, { name: "Old", until: "2013" }],
  source: "https://learn.microsoft.com/powershell/module/exchangepowershell/get-queue",
};
const json = (...changes: object[]) => JSON.stringify(changes.map((change) => ({ ...row, ...change })));

test("a parameter exists in the versions of its cmdlet, between its own limits", () => {
  const { parameters } = parseCmdletTable(json({})).get("get-queue") ?? { parameters: "any" };
  expect(parameters === "any" ? [] : [...parameters]).toEqual([
    ["identity", ["2013", "2016", "2019", "SE"]],
    ["exclude", ["2016", "2019", "SE"]],
    ["old", ["2013"]],
  ]);
});

test("a cmdlet of Windows goes with every version", () => {
  const table = parseCmdletTable(json({ module: "windows", versions: "all", parameters: "any" }));
  expect(table.get("get-queue")).toMatchObject({
    versions: ["2007", "2010", "2013", "2016", "2019", "SE"],
    parameters: "any",
  });
});

test.each([
  ["a wrong name", json({ name: "Queue" }), /cmdlets\.json: 0\.name/],
  ["an unknown version", json({ versions: "2014" }), /0\.versions: .*2013 2016/],
  ["no version", json({ versions: "" }), /0\.versions/],
  ["a parameter with its hyphen", json({ parameters: ["-Identity"] }), /0\.parameters/],
  ["an unknown field", json({ parameter: [] }), /parameter/],
  ["a missing source", json({ source: undefined }), /0\.source/],
  ["a cmdlet listed twice", json({}, { name: "get-queue" }), /get-queue: is listed twice/],
  ["a parameter listed twice", json({ parameters: ["A", "a"] }), /Get-Queue: lists the parameter a twice/],
  ["something that is not JSON", "[{", /cmdlets\.json: JSON/],
])("%s stops with the row and the field", (_what, text, message) => {
  expect(() => parseCmdletTable(text)).toThrow(message);
});
