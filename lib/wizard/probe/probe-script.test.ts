import { expect, test } from "vitest";
import { COMMAND_VALUES } from "@/lib/commands/command-values";
import { loadFlows } from "../load-flows.server";
import { writeProbe } from "./probe-script";
import { scriptFaults } from "./script-faults";

const flows = await loadFlows();
const scripts = flows.flatMap((flow) =>
  flow.symptoms.flatMap((symptom) =>
    writeProbe(flow, symptom, flow.questions).places.flatMap(({ place, scripts: each }) =>
      each.map((script) => ({ name: `${symptom.id}, ${place}, ${script.versions.join(" ")}`, ...script })),
    ),
  ),
);

test("every script of every symptom, place and version only looks, and its brackets are balanced", () => {
  expect(scripts.length).toBeGreaterThan(flows.length);
  const values = Object.keys(COMMAND_VALUES);
  expect(
    scripts.flatMap(({ name, code }) => scriptFaults(code, values).map((fault) => `${name}: ${fault}`)),
  ).toEqual([]);
});
