import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { cmdletFaults } from "@/lib/powershell/cmdlet-faults";
import { CMDLET_TABLE, parseCmdletTable } from "@/lib/powershell/cmdlet-table";
import { COMMAND_VALUES } from "@/lib/powershell/command-values";
import { parseCommandTemplate } from "@/lib/powershell/command-template";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { writeProbe } from "@/lib/wizard/probe/probe-script";
import { scriptFaults } from "@/lib/powershell/script-faults";

/** Every script of every flow is read here, which a busy machine may take its time for. */
vi.setConfig({ testTimeout: 30_000 });

const flows = await loadFlows();
const table = parseCmdletTable(await readFile(CMDLET_TABLE, "utf8"));
const scripts = flows.flatMap((flow) =>
  flow.symptoms.flatMap((symptom) =>
    writeProbe(flow, symptom, flow.questions).places.flatMap((place) =>
      place.scripts.map((script) => ({
        name: `${symptom.id}, ${place.place}, ${script.versions.join(" ")}`,
        ...script,
      })),
    ),
  ),
);

test("every flow that has commands has a script for every version", () => {
  for (const flow of flows)
    for (const { scripts: each } of writeProbe(flow, flow.symptoms[0] ?? expect.fail(flow.id), flow.questions)
      .places)
      expect(each.flatMap(({ versions }) => versions).toSorted()).toEqual([...EXCHANGE_VERSIONS].toSorted());
});

test("every script of every symptom, place and version only looks, and its brackets are balanced", () => {
  expect(scripts.length).toBeGreaterThan(flows.length);
  const values = [...COMMAND_VALUES.keys()];
  expect(
    scripts.flatMap(({ name, code }) => scriptFaults(code, values).map((fault) => `${name}: ${fault}`)),
  ).toEqual([]);
});

test("every cmdlet and parameter of a script exists in the versions that the script is for", () => {
  expect(
    scripts.flatMap(({ name, code, versions }) =>
      cmdletFaults(code, versions, table).map((fault) => `${name}: ${fault}`),
    ),
  ).toEqual([]);
});

test("a script keeps its form in every code page, and its values can be filled in", () => {
  for (const { name, code } of scripts) {
    expect(/[^\n\x20-\x7e]/.exec(code), name).toBeNull();
    expect(parseCommandTemplate(code), name).toHaveProperty("parts");
  }
});
