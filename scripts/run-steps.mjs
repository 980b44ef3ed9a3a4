/** @typedef {{ passed: number, failed: number, skipped: number, retried?: number }} TestCounts */
/** @typedef {{ exitCode: number, output: string, counts?: TestCounts, note?: string }} StepOutcome */
/** @typedef {{ name: string, run: () => Promise<StepOutcome> }} Step */
/** @typedef {StepOutcome & { name: string, seconds: number }} StepResult */

/**
 * Runs the lanes side by side and the steps of a lane one after the other. A failed step stops nothing. A
 * step's output is printed in one piece, and only when it failed.
 *
 * @param {readonly (readonly Step[])[]} lanes
 * @returns {Promise<StepResult[]>} in the order of the lanes
 */
export async function runSteps(lanes) {
  const total = lanes.flat().length;
  let finished = 0;
  const results = await Promise.all(
    lanes.map(async (steps) => {
      /** @type {StepResult[]} */
      const done = [];
      for (const step of steps) done.push(await runStep(step, () => `${++finished} of ${total}`));
      return done;
    }),
  );
  return results.flat();
}

/**
 * @param {Step} step
 * @param {() => string} howFar said when it has finished, e.g. "3 of 9"
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, run }, howFar) {
  const startedAt = performance.now();
  const outcome = await run().catch((error) => ({ exitCode: 1, output: String(error) }));
  const result = { ...outcome, name, seconds: (performance.now() - startedAt) / 1000 };
  console.log(
    `${result.exitCode === 0 ? "✓" : "✗"} ${name} (${result.seconds.toFixed(1)} s), ${howFar()} checks`,
  );
  if (result.exitCode !== 0 && result.output.trim() !== "") console.log(`\n${result.output.trim()}\n`);
  return result;
}
