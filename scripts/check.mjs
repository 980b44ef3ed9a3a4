import { content, deadCode, format, lint, search, types, unitTests } from "./checks.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { runSteps } from "./run-steps.mjs";
import { summarizeSteps } from "./summarize-steps.mjs";

endWithNpm();
if (!(await installWhenNeeded())) process.exit(1);
const results = await runSteps([
  [types, unitTests],
  [lint, format, deadCode, content, search],
]);
console.log(`\n${summarizeSteps(results)}`);
process.exitCode = results.every(({ exitCode }) => exitCode === 0) ? 0 : 1;
