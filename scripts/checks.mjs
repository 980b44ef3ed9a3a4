import { countVitest, withCounts } from "./count-tests.mjs";
import { runPackage, runProgram } from "./run-process.mjs";

/** @typedef {import("./run-steps.mjs").Step} Step */

const UNIT_REPORT = "test-results/unit.json";

/** @type {Step} */
export const types = {
  name: "types",
  run: async () => {
    const generated = await runPackage("next", ["typegen"]);
    return generated.exitCode === 0 ? runPackage("typescript", ["--noEmit"]) : generated;
  },
};

/** @type {Step} */
export const lint = { name: "lint", run: () => runPackage("eslint", [".", "--max-warnings=0"]) };

/** @type {Step} */
export const format = {
  name: "format",
  run: () => runPackage("prettier", ["--check", "--cache", "--cache-location=.cache/prettier", "."]),
};

/** @type {Step} */
export const deadCode = { name: "dead code", run: () => runPackage("knip", ["--no-progress"]) };

/** @type {Step} */
export const content = {
  name: "content",
  run: () => runProgram(process.execPath, ["scripts/content-check.mjs"]),
};

/** @type {Step} */
export const unitTests = {
  name: "unit tests",
  run: () =>
    withCounts(UNIT_REPORT, countVitest, () =>
      runPackage(
        "vitest",
        ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
        {
          env: { NODE_ENV: "test" },
        },
      ),
    ),
};

/** @type {Step} */
export const search = { name: "search", run: () => runPackage("tsx", ["scripts/search-check.ts"]) };
